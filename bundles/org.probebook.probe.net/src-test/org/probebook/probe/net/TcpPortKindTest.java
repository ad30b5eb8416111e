// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.TcpPortProbe;
import org.probebook.probe.Observation;
import org.probebook.probe.Reason;

class TcpPortKindTest {
    /** A label of more than 63 octets: refused by the resolver itself, without asking a name server that may be slow. */
    private static final String UNRESOLVABLE = "x".repeat(64) + ".invalid";

    @Test
    void tellsAnOpenPort() throws Exception {
        try (RawServer server = new RawServer(RawServer.silent())) {
            Observation observation = asked(server.port(), "127.0.0.1").answer();
            assertEquals("open", observation.value("state").orElseThrow());
            assertEquals("127.0.0.1 accepted", observation.reply());
        }
    }

    @Test
    void tellsAClosedPort() throws Exception {
        assertEquals("refused", asked(unused(), "127.0.0.1").value("state"));
    }

    @Test
    void concludesSilenceInHalfTheTime() throws Exception {
        List<SocketChannel> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, waiting);
            long start = System.nanoTime();
            Observation observation = asked(full.getLocalPort(), "127.0.0.1").answer(Duration.ofSeconds(1));
            assertEquals("silent", observation.value("state").orElseThrow(), observation::reply);
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 950);
        } finally {
            for (SocketChannel channel : waiting) {
                channel.close();
            }
        }
    }

    @Test
    void endsOnInterruption() throws Exception {
        List<SocketChannel> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, waiting);
            asked(full.getLocalPort(), "127.0.0.1").endsOnInterruption();
        } finally {
            for (SocketChannel channel : waiting) {
                channel.close();
            }
        }
    }

    @Test
    void asksAllAddressesOfAName() throws Exception {
        try (RawServer server = new RawServer(RawServer.silent())) {
            assertEquals("open", asked(server.port(), "localhost").value("state"));
            assertEquals("open", asked(server.port(), "local").value("state"));
        }
    }

    @Test
    void takesTheStatedPortForTheUsualOne() throws Exception {
        try (RawServer server = new RawServer(RawServer.silent())) {
            assertEquals("open", asked(unused(), "127.0.0.1,tcp=" + server.port()).value("state"));
        }
    }

    @Test
    void cannotTellWhereThereIsNoWay() {
        assertTrue(asked(80, UNRESOLVABLE).unknown(Reason.UNREACHABLE).contains("does not resolve"));
        asked(0, "127.0.0.1").unknown(Reason.MALFORMED);
        asked(65536, "127.0.0.1").unknown(Reason.MALFORMED);
    }

    private static Asked asked(int port, String host) {
        TcpPortProbe probe = ProbesFactory.eINSTANCE.createTcpPortProbe();
        probe.setPort(port);
        return new Asked(new TcpPortKind(), probe, host);
    }

    private static int unused() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        }
    }

    /** The kernel drops the greetings of more visitors than a queue holds, as a firewall does. */
    private static void fill(ServerSocket full, List<SocketChannel> waiting) throws Exception {
        for (int i = 0; i < 8; i++) {
            SocketChannel channel = SocketChannel.open();
            waiting.add(channel);
            channel.configureBlocking(false);
            channel.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()));
        }
    }
}
