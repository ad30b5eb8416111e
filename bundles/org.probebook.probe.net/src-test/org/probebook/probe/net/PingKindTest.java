// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.net.internal.EchoSocket;
import org.probebook.probe.net.internal.LinuxEchoSocket;

class PingKindTest {

    /** A network of one host, which makes of each request what a test says; null: nothing comes back. */
    private static final class Network implements EchoSocket {
        private final UnaryOperator<byte[]> reply;
        private final Deque<byte[]> coming = new ArrayDeque<>();
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicBoolean closed = new AtomicBoolean();

        Network(UnaryOperator<byte[]> reply) {
            this.reply = reply;
        }

        @Override
        public void send(byte[] message) {
            sent.incrementAndGet();
            byte[] back = reply.apply(message.clone());
            if (back != null) {
                coming.add(back);
            }
        }

        @Override
        public Optional<byte[]> receive(Duration limit) throws ProbeException {
            try {
                Thread.sleep(coming.isEmpty() ? limit.toMillis() : 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.ofNullable(coming.poll());
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private static byte[] echo(byte[] request) {
        request[0] = 0;
        return request;
    }

    private static Asked asked(EchoSocket.Opener opener) {
        return new Asked(new PingKind(opener), ProbesFactory.eINSTANCE.createPingProbe(), "192.0.2.7");
    }

    @Test
    void anEchoIsAnAnswer() throws Exception {
        Network network = new Network(PingKindTest::echo);
        Observation observation = asked(address -> network).answer();
        assertEquals("true", observation.value("answers").orElseThrow());
        assertTrue(Double.parseDouble(observation.value("millis").orElseThrow()) < 1000);
        assertEquals("192.0.2.7 answered", observation.reply());
        assertTrue(network.closed.get());
    }

    @Test
    void silenceIsAnAnswerToo() throws Exception {
        Network network = new Network(request -> null);
        long start = System.nanoTime();
        Observation observation = asked(address -> network).answer(Duration.ofSeconds(4));
        assertEquals("false", observation.value("answers").orElseThrow());
        assertFalse(observation.value("millis").isPresent());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 3500, "concluded in half the time");
        assertEquals(2, network.sent.get());
    }

    @Test
    void aRequestThatIsLostIsSentAgain() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        Network network = new Network(request -> requests.getAndIncrement() == 0 ? null : echo(request));
        assertEquals("true", asked(address -> network).value("answers"));
        assertEquals(2, network.sent.get());
    }

    /** What is no reply to our request is not taken for one: nothing comes of a guess, a repetition of the request, or a torn packet. */
    @ParameterizedTest
    @ValueSource(strings = { "request", "other-bytes", "short", "long", "empty", "code", "number" })
    void whatIsNoEchoOfOursIsNone(String spoilt) throws Exception {
        Network network = new Network(request -> spoil(spoilt, request));
        assertEquals("false", asked(address -> network).answer(Duration.ofMillis(600)).value("answers").orElseThrow());
    }

    private static byte[] spoil(String how, byte[] request) {
        byte[] reply = how.equals("request") ? request : echo(request);
        switch (how) {
            case "other-bytes" -> reply[20] ^= 1;
            case "code" -> reply[1] = 1;
            case "number" -> reply[6] = 9;
            default -> {
                // whole as it is
            }
        }
        return switch (how) {
            case "short" -> Arrays.copyOf(reply, 11);
            case "long" -> Arrays.copyOf(reply, 200);
            case "empty" -> new byte[0];
            default -> reply;
        };
    }

    @Test
    void aFloodOfOtherMessagesEndsInTime() throws Exception {
        EchoSocket flood = new EchoSocket() {
            @Override
            public void send(byte[] message) {
                // nobody hears it
            }

            @Override
            public Optional<byte[]> receive(Duration limit) {
                return Optional.of(new byte[24]);
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
        long start = System.nanoTime();
        assertEquals("false", asked(address -> flood).answer(Duration.ofSeconds(1)).value("answers").orElseThrow());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 3000);
    }

    @Test
    void whereThereIsNoWayNothingIsKnown() {
        for (Reason reason : new Reason[] { Reason.UNREACHABLE, Reason.ACCESS_DENIED, Reason.UNSUPPORTED }) {
            asked(address -> {
                throw new ProbeException(reason, "no");
            }).unknown(reason);
        }
    }

    @Test
    void endsOnInterruption() throws Exception {
        asked(address -> new Network(request -> null)).endsOnInterruption();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "::1", "local" })
    void thisMachineAnswers(String host) throws Exception {
        permitted(host.equals("local") ? "127.0.0.1" : host);
        Observation observation = new Asked(new PingKind(), ProbesFactory.eINSTANCE.createPingProbe(), host).answer();
        assertEquals("true", observation.value("answers").orElseThrow(), observation::reply);
    }

    private static void permitted(String address) throws Exception {
        try {
            LinuxEchoSocket.open(InetAddress.getByName(address)).close();
        } catch (ProbeException e) {
            Assumptions.abort(e.getMessage());
        }
    }
}
