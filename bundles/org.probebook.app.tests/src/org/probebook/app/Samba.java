// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A real Samba and OpenSSH server on loopback, from the repository's fixture script. */
final class Samba implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final int ssh;

    private Samba(Path folder, int port, int ssh) {
        this.folder = folder;
        this.port = port;
        this.ssh = ssh;
    }

    /** Starts it; skips the test, saying why, where it is not installed. */
    static Samba start(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/smbd")) && "root".equals(System.getProperty("user.name")),
                "needs Samba and the rights of root: apt-get install samba libnss-wrapper openssh-server smbclient samba-common-bin");
        // Samba reads its registry as the account that signed in, which must be able to reach it
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Samba samba = new Samba(folder, freePort(), freePort());
        samba.call("start", folder.toString(), Integer.toString(samba.port), Integer.toString(samba.ssh));
        return samba;
    }

    /** As a user names it. */
    String host() {
        return "127.0.0.1,smb=" + port;
    }

    /** The OpenSSH server beside it, whose key is known by a file. */
    String sshHost(Path known) {
        return "127.0.0.1,ssh=" + ssh + ",user=sshprobe,key=" + folder.resolve("ssh/id") + ",knownhosts=" + known;
    }

    void version(String file, String version) throws IOException, InterruptedException {
        call("version", folder.toString(), file, version);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call("stop", folder.toString());
    }

    private void call(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(words));
        Path log = folder.resolveSibling("samba.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(words[0] + " failed: " + Files.readString(log));
        }
    }

    /** The tests may run anywhere below the repository. */
    private static Path script() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path script = at.resolve("releng/fixtures/servers");
            if (Files.exists(script)) {
                return script;
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
