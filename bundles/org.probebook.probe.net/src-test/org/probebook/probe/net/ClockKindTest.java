// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.ClockProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Reason;

class ClockKindTest {
    private static final long EPOCH = 2_208_988_800L;

    /** A time server on loopback whose clock is off by some seconds, and whose replies a test may spoil. */
    private static final class Clock implements AutoCloseable {
        private static final Logger LOG = System.getLogger(Clock.class.getName());
        private final DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        private final AtomicInteger heard = new AtomicInteger();

        Clock(double ahead, UnaryOperator<byte[]> spoil) throws IOException {
            Thread.ofVirtual().start(() -> serve(ahead, spoil));
        }

        private void serve(double ahead, UnaryOperator<byte[]> spoil) {
            while (!socket.isClosed()) {
                try {
                    DatagramPacket packet = new DatagramPacket(new byte[512], 512);
                    socket.receive(packet);
                    heard.incrementAndGet();
                    byte[] reply = spoil.apply(reply(ByteBuffer.wrap(packet.getData()).getLong(40), ahead));
                    if (reply != null) {
                        socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
                    }
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "closed", e);
                }
            }
        }

        private static byte[] reply(long asked, double ahead) {
            Instant now = Instant.now().plusNanos((long) (ahead * 1e9));
            long stamp = now.getEpochSecond() + EPOCH << 32 | (long) (now.getNano() / 1e9 * 4294967296.0);
            return ByteBuffer.allocate(48).put(0, (byte) 0x24).put(1, (byte) 2).putLong(24, asked).putLong(32, stamp).putLong(40, stamp)
                    .array();
        }

        Asked asked() {
            return ClockKindTest.asked(socket.getLocalPort());
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    private static Asked asked(int port) {
        ClockProbe probe = ProbesFactory.eINSTANCE.createClockProbe();
        return new Asked(new ClockKind(), probe, "127.0.0.1,ntp=" + port);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, 400, -3600, 1e9 })
    void theDifferenceOfTheClocksIsTold(double ahead) throws Exception {
        try (Clock clock = new Clock(ahead, reply -> reply)) {
            assertEquals(ahead, Double.parseDouble(clock.asked().value("offset")), 1);
            assertEquals(Math.abs(ahead), Double.parseDouble(clock.asked().value("skew")), 1);
            assertEquals("true", clock.asked().value("synchronised"));
            assertEquals("2", clock.asked().value("stratum"));
        }
    }

    @Test
    void aClockThatNobodySetsSaysSo() throws Exception {
        try (Clock clock = new Clock(5, reply -> ByteBuffer.wrap(reply).put(0, (byte) 0xE4).array())) {
            assertEquals("false", clock.asked().value("synchronised"));
        }
    }

    @Test
    void aQuestionThatIsLostIsAskedAgain() throws Exception {
        AtomicInteger replies = new AtomicInteger();
        try (Clock clock = new Clock(7, reply -> replies.getAndIncrement() == 0 ? null : reply)) {
            assertEquals(7, Double.parseDouble(clock.asked().value("offset")), 1);
            assertEquals(2, clock.heard.get());
        }
    }

    @Test
    void aRefusalToldByTheServerIsUnsupported() throws Exception {
        try (Clock clock = new Clock(0,
                reply -> ByteBuffer.wrap(reply).put(1, (byte) 0).put(12, new byte[] { 'R', 'A', 'T', 'E' }).array())) {
            assertTrue(clock.asked().unknown(Reason.UNSUPPORTED).contains("RATE"));
        }
    }

    @Test
    void whatIsNoReplyIsMalformed() throws Exception {
        try (Clock shorter = new Clock(0, reply -> new byte[20]);
                Clock other = new Clock(0, reply -> ByteBuffer.wrap(reply).putLong(24, 1).array());
                Clock client = new Clock(0, reply -> ByteBuffer.wrap(reply).put(0, (byte) 0x23).array());
                Clock empty = new Clock(0, reply -> ByteBuffer.wrap(reply).putLong(40, 0).array())) {
            for (Clock clock : new Clock[] { shorter, other, client, empty }) {
                clock.asked().unknown(Reason.MALFORMED);
            }
        }
    }

    @Test
    void silenceIsTimedOutAndAClosedPortUnreachable() throws Exception {
        int closed;
        try (Clock silent = new Clock(0, reply -> null)) {
            silent.asked().timesOut();
            silent.asked().endsOnInterruption();
            closed = silent.socket.getLocalPort();
        }
        asked(closed).unknown(Reason.UNREACHABLE);
    }
}
