// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

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

/** A real Samba and OpenSSH on loopback, from the repository's fixture script. */
public final class Servers implements AutoCloseable {
    private final Path script;
    private final Path state;
    final int smb;
    private final int ssh;

    private Servers(Path script, Path state, int smb, int ssh) {
        this.script = script;
        this.state = state;
        this.smb = smb;
        this.ssh = ssh;
    }

    /** Starts them; skips the test, saying why, where they are not installed. */
    public static Servers start(Path state) throws IOException, InterruptedException {
        Path script = fixture("servers");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/smbd")) && "root".equals(System.getProperty("user.name")),
                "needs Samba and the rights of root: apt-get install samba libnss-wrapper openssh-server smbclient samba-common-bin");
        // Samba reads its registry as the account that signed in, which must be able to reach it.
        Files.setPosixFilePermissions(state.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Servers servers = new Servers(script, state, freePort(), freePort());
        servers.call("start", state.toString(), Integer.toString(servers.smb), Integer.toString(servers.ssh));
        return servers;
    }

    /** Sets a number in the registry while Samba runs. */
    void setDword(String key, String name, int value) throws IOException, InterruptedException {
        call("set", state.toString(), key, name, "dword", Integer.toString(value));
    }

    /** The port of OpenSSH. */
    public int ssh() {
        return ssh;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call("stop", state.toString());
    }

    private void call(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        Path log = state.resolveSibling("servers.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(words[0] + " failed: " + Files.readString(log));
        }
    }

    /** A script that starts something to ask; the tests may run anywhere below the repository. */
    static Path fixture(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path script = at.resolve("releng/fixtures").resolve(name);
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
