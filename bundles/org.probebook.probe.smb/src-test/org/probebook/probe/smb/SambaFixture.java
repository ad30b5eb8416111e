// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;

/** A real Samba on loopback, started by releng/fixtures/servers; tests are skipped where it cannot be. */
final class SambaFixture implements AutoCloseable {
    private static final Path SCRIPT = Path.of("../../releng/fixtures/servers");
    private static final String PASSWORD = "Passw0rd!";

    /** The library reports every lost connection with its stack, and many a test loses one. Held, or the setting would be lost with it. */
    private static final Logger LIBRARY = Logger.getLogger("com.hierynomus");

    private final Path folder;
    private final int port;

    private SambaFixture(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static void quiet() {
        LIBRARY.setLevel(Level.OFF);
    }

    /** Starts one; each line is one of smb.conf, for a variant. */
    static SambaFixture start(String... lines) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/smbd")) && Files.isExecutable(Path.of("/usr/sbin/sshd")),
                "Samba and OpenSSH are not installed");
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can start the test servers");
        quiet();
        SambaFixture fixture = new SambaFixture(Files.createTempDirectory("samba"), freePort());
        List<String> words = new ArrayList<>(List.of(Integer.toString(fixture.port), Integer.toString(freePort())));
        words.addAll(List.of(lines));
        fixture.script("start", words.toArray(String[]::new));
        return fixture;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    /** Does one of the script's commands in this fixture's folder. */
    void script(String command, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(SCRIPT.toString(), command, folder.toString()));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(folder.resolve("script.out").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + Files.readString(folder.resolve("script.out"), StandardCharsets.UTF_8));
        }
    }

    Host host() {
        return host("127.0.0.1", port);
    }

    static Host host(String address, int port) {
        return new Host(address, address, Map.of("smb", Integer.toString(port)), "", "", "");
    }

    HostSession as(String user) {
        return new HostSession(host(), account(user));
    }

    HostSession asNobody() {
        return new HostSession(host(), Credentials.NONE);
    }

    static Credentials account(String user) {
        return new Credentials("", user, PASSWORD.toCharArray());
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
