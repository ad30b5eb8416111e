// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * A real net-snmp agent on loopback, with a port, a configuration and a state of its own; tests are skipped where it is not installed. Users: {@code monitor} (SHA-256, AES), {@code signer} (SHA-512), {@code switch}
 * (SHA, DES), {@code barred} (SHA-256, AES), who may see nothing.
 */
final class NetSnmp implements AutoCloseable {
    static final String COMMUNITY = "open sesame";
    static final String PASSWORD = "a long password";
    private static final Path PROGRAM = Path.of("/usr/sbin/snmpd");
    private static final String CONFIGURATION = """
            agentAddress udp:127.0.0.1:%d
            rocommunity "open sesame" 127.0.0.1
            createUser monitor SHA-256 "a long password" AES "a long password"
            createUser signer SHA-512 "a long password"
            createUser switch SHA "a long password" DES "a long password"
            createUser barred SHA-256 "a long password" AES "a long password"
            rouser monitor priv
            rouser signer auth
            rouser switch priv 1.3.6.1.2.1.1
            sysLocation Fixture
            """;
    private final Path folder;
    private final int port;
    private final Process agent;

    private NetSnmp(Path folder, int port, Process agent) {
        this.folder = folder;
        this.port = port;
        this.agent = agent;
    }

    static NetSnmp start() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "snmpd is not installed");
        Path folder = Files.createTempDirectory("snmpd");
        int port = freePort();
        Path configuration = Files.writeString(folder.resolve("snmpd.conf"), CONFIGURATION.formatted(port));
        ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString(), "-f", "-LE", "5", "-C", "-c", configuration.toString(), "-p",
                folder.resolve("pid").toString(), "-I", "-smux");
        builder.environment().put("SNMP_PERSISTENT_DIR", folder.resolve("state").toString());
        builder.environment().put("MIBS", "");
        NetSnmp server = new NetSnmp(folder, port,
                builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start());
        server.await();
        return server;
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        Path log = folder.resolve("log");
        for (int i = 0; i < 200 && agent.isAlive() && !Files.readString(log).contains("NET-SNMP version"); i++) {
            agent.waitFor(50, TimeUnit.MILLISECONDS);
        }
        if (!agent.isAlive()) {
            throw new IOException("snmpd ended: " + Files.readString(log));
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        agent.destroy();
        agent.waitFor();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
