// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What comes from agents that mean harm, or are something else: it ends in time, and is never taken for an answer. */
class HostileAgentTest {
    private static final String COMMUNITY = "public";
    private static final Duration LIMIT = Duration.ofMillis(300);

    /** Answers each datagram with those that a test makes of it. */
    private static final class Responder implements AutoCloseable {
        private static final Logger LOG = System.getLogger(Responder.class.getName());
        private final DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        private final DatagramSocket other = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        private final AtomicBoolean elsewhere = new AtomicBoolean();

        Responder(UnaryOperator<List<byte[]>> replies) throws IOException {
            Thread.ofVirtual().start(() -> serve(replies));
        }

        private void serve(UnaryOperator<List<byte[]>> replies) {
            while (!socket.isClosed()) {
                try {
                    DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
                    socket.receive(packet);
                    for (byte[] reply : replies.apply(List.of(Arrays.copyOf(packet.getData(), packet.getLength())))) {
                        (elsewhere.get() ? other : socket).send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
                    }
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "closed", e);
                }
            }
        }

        Asked community() {
            return Asked.community(socket.getLocalPort(), COMMUNITY, Asked.UPTIME);
        }

        Asked user() {
            return Asked.user(socket.getLocalPort(), "", "monitor", "a long password");
        }

        @Override
        public void close() {
            socket.close();
            other.close();
        }
    }

    /** A response to a question of version 2c: the question with another tag, and a small number where it has nothing. */
    private static byte[] response(byte[] question) {
        byte[] reply = Arrays.copyOf(question, question.length + 1);
        reply[tag(question)] = (byte) 0xA2;
        reply[question.length - 2] = 2;
        reply[question.length - 1] = 1;
        reply[question.length] = 42;
        int first = tag(question) + 1;
        int list = question.length - 16;
        for (int length : new int[] { 1, first, list + 1, list + 3 }) {
            reply[length]++;
        }
        return reply;
    }

    private static int tag(byte[] question) {
        return 7 + COMMUNITY.length();
    }

    @Test
    void aResponseIsUnderstood() throws Exception {
        try (Responder responder = new Responder(asked -> List.of(response(asked.getFirst())))) {
            assertEquals("42", responder.community().value());
        }
    }

    @Test
    void silenceIsTimedOut() throws Exception {
        try (Responder silent = new Responder(asked -> List.of())) {
            assertEquals(Reason.TIMED_OUT, silent.community().ends(LIMIT));
            assertEquals(Reason.TIMED_OUT, silent.user().ends(LIMIT));
        }
    }

    @Test
    void whatIsLostIsAskedAgain() throws Exception {
        AtomicBoolean first = new AtomicBoolean(true);
        try (Responder forgetful = new Responder(asked -> first.getAndSet(false) ? List.of() : List.of(response(asked.getFirst())))) {
            assertEquals("42", forgetful.community().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "garbage", "empty", "cut", "echo", "request-id", "community", "version", "longer", "endless-length",
            "nested" })
    void whatIsNoAnswerIsNone(String how) throws Exception {
        try (Responder responder = new Responder(asked -> List.of(spoilt(how, asked.getFirst())))) {
            assertEquals(Reason.MALFORMED, responder.community().ends(LIMIT));
            assertEquals(Reason.MALFORMED, responder.user().ends(LIMIT));
        }
    }

    private static byte[] spoilt(String how, byte[] question) {
        byte[] reply = question.length < 70 ? response(question) : question.clone();
        switch (how) {
            case "request-id" -> reply[tag(question) + 4] ^= 1;
            case "community" -> reply[8] ^= 1;
            case "version" -> reply[4] ^= 1;
            case "longer" -> reply[1] = 0x7F;
            default -> {
                // whole as it is
            }
        }
        return switch (how) {
            case "garbage" -> "SSH-2.0-OpenSSH_9.2p1\r\n".getBytes(StandardCharsets.US_ASCII);
            case "empty" -> new byte[0];
            case "cut" -> Arrays.copyOf(reply, reply.length / 2);
            case "echo" -> question;
            case "endless-length" ->
                new byte[] { 0x30, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 2, 1, 1, 4, (byte) 0x84, 0x7F, (byte) 0xFF,
                        (byte) 0xFF, (byte) 0xFF };
            case "nested" -> nested();
            default -> reply;
        };
    }

    private static byte[] nested() {
        byte[] deep = new byte[60_000];
        for (int i = 0; i < deep.length; i += 4) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x82;
            deep[i + 2] = (byte) (deep.length - i - 4 >> 8);
            deep[i + 3] = (byte) (deep.length - i - 4);
        }
        return deep;
    }

    /** It may be anybody's: nothing that another sender says counts, not even that it makes no sense. */
    @Test
    void anotherSenderIsNotHeard() throws Exception {
        try (Responder responder = new Responder(asked -> List.of(response(asked.getFirst())))) {
            responder.elsewhere.set(true);
            assertEquals(Reason.TIMED_OUT, responder.community().ends(LIMIT));
        }
    }

    @Test
    void anAnswerAfterAFloodIsFound() throws Exception {
        try (Responder responder = new Responder(asked -> {
            byte[][] all = new byte[200][];
            Arrays.fill(all, "noise".getBytes(StandardCharsets.US_ASCII));
            all[199] = response(asked.getFirst());
            return List.of(all);
        })) {
            assertEquals("42", responder.community().value());
        }
    }

    /** Whatever bit is turned over, nothing but an answer or a reason comes of it, in time. */
    @Test
    void noTurnedBitDoesHarm() throws Exception {
        Random random = new Random(7);
        try (Responder responder = new Responder(asked -> {
            byte[] reply = asked.getFirst().length < 70 ? response(asked.getFirst()) : asked.getFirst().clone();
            reply[random.nextInt(reply.length)] ^= (byte) (1 << random.nextInt(8));
            return List.of(reply);
        })) {
            for (int i = 0; i < 150; i++) {
                Asked asked = i % 5 == 0 ? responder.user() : responder.community();
                try (HostSession session = asked.session()) {
                    asked.answer(session, Duration.ofMillis(30));
                } catch (ProbeException e) {
                    assertTrue(List.of(Reason.MALFORMED, Reason.TIMED_OUT, Reason.UNSUPPORTED, Reason.ACCESS_DENIED).contains(e.reason()),
                            e::getMessage);
                }
            }
        }
    }

    @Test
    void endsOnInterruption() throws Exception {
        try (Responder silent = new Responder(asked -> List.of()); HostSession session = silent.community().session()) {
            CompletableFuture<Throwable> ended = new CompletableFuture<>();
            Thread asking = Thread.ofVirtual().start(() -> ended
                    .complete(assertThrows(Throwable.class, () -> silent.community().answer(session, Duration.ofSeconds(30)))));
            CompletableFuture.runAsync(asking::interrupt, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
            assertEquals(InterruptedException.class, ended.get(10, TimeUnit.SECONDS).getClass());
        }
    }
}
