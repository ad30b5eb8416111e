// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** A real OpenSSH server on loopback, started by releng/fixtures/servers; tests are skipped where it cannot be. */
final class OpenSshFixture implements AutoCloseable {
    static final String PASSWORD = "Passw0rd!";
    private static final Path SCRIPT = Path.of("../../releng/fixtures/servers");
    private final Path folder;
    private final int port;

    private OpenSshFixture(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static OpenSshFixture start() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/smbd")) && Files.isExecutable(Path.of("/usr/sbin/sshd")),
                "Samba and OpenSSH are not installed");
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can start the test servers");
        OpenSshFixture fixture = new OpenSshFixture(Files.createTempDirectory("openssh"), freePort());
        fixture.script("start", Integer.toString(freePort()), Integer.toString(fixture.port));
        return fixture;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The host, its key known; signs in as the account that may ask little. */
    String host(String... settings) {
        return bare(Stream
                .concat(Stream.of("user=sshprobe", "key=" + file("ssh/id"), "knownhosts=" + file("ssh/known_hosts")), Stream.of(settings))
                .toArray(String[]::new));
    }

    /** The host with these settings alone. */
    String bare(String... settings) {
        return "127.0.0.1,ssh=" + port + "," + String.join(",", settings);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void script(String command, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(SCRIPT.toString(), command, folder.toString()));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(file("script.out").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + Files.readString(file("script.out"), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        script("stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
