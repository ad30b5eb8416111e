// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.DnsRecordProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;

/** Name servers that mean harm: over UDP, and over TCP, to which a cut-off answer sends. */
class HostileNameServersTest {
    private static final String RECORD = "www.example. 60 A 192.0.2.7";

    private static Asked asked(String servers) {
        DnsRecordProbe probe = ProbesFactory.eINSTANCE.createDnsRecordProbe();
        probe.setName("www.example");
        probe.setType("A");
        return new Asked(new DnsRecordKind(), probe, "h,dns=" + servers);
    }

    private static DnsStub.Answering cutOff() {
        return query -> {
            Message reply = new Message(DnsStub.records(Rcode.NOERROR).reply(query).orElseThrow());
            reply.getHeader().setFlag(Flags.TC);
            return Optional.of(reply.toWire());
        };
    }

    /** A server that cuts off its answer over UDP, and does over TCP what a test says. */
    private record TwoWays(DnsStub udp, RawServer tcp) implements AutoCloseable {
        private static final int TRIES = 20;

        /** On a port that both have free: another program may have the one of TCP. */
        static TwoWays start(RawServer.Manner manner) throws Exception {
            for (int i = 1;; i++) {
                DnsStub udp = new DnsStub(cutOff());
                try {
                    int port = Integer.parseInt(udp.setting().replaceAll(".*:", ""));
                    return new TwoWays(udp, new RawServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), manner));
                } catch (BindException e) {
                    udp.close();
                    if (i == TRIES) {
                        throw e;
                    }
                }
            }
        }

        @Override
        public void close() throws Exception {
            udp.close();
            tcp.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "silent", "drip", "endless", "garbage", "long", "nothing", "short" })
    void whatComesOverTcpEndsInTime(String manner) throws Exception {
        try (TwoWays server = TwoWays.start(manner(manner))) {
            long begin = System.nanoTime();
            ProbeException failure = assertThrows(ProbeException.class, () -> asked(server.udp().setting()).answer(Duration.ofSeconds(1)));
            assertTrue(List.of(Reason.TIMED_OUT, Reason.MALFORMED, Reason.UNREACHABLE).contains(failure.reason()), failure::toString);
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 4000);
        }
    }

    /** What is too long for a datagram comes over TCP. */
    @Test
    void aCutOffAnswerIsAskedForOverTcp() throws Exception {
        try (TwoWays server = TwoWays.start((visitor, closed) -> {
            DataInputStream in = new DataInputStream(visitor.getInputStream());
            byte[] query = in.readNBytes(in.readUnsignedShort());
            byte[] reply = DnsStub.records(Rcode.NOERROR, RECORD).reply(new Message(query)).orElseThrow();
            visitor.getOutputStream().write(new byte[] { (byte) (reply.length >> 8), (byte) reply.length });
            visitor.getOutputStream().write(reply);
        })) {
            assertEquals("192.0.2.7", asked(server.udp().setting()).value("answers"));
        }
    }

    private static RawServer.Manner manner(String name) {
        return switch (name) {
            case "silent" -> RawServer.silent();
            case "drip" -> (visitor, closed) -> {
                OutputStream out = visitor.getOutputStream();
                out.write(new byte[] { 0x7F, (byte) 0xFF });
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    out.write(0);
                }
            };
            case "endless" -> RawServer.endless("", "\u00FF");
            case "garbage" -> RawServer.endless("\u0000\u0020", "garbage");
            case "long" -> RawServer.answering("\u00FF\u00FFshort");
            case "nothing" -> RawServer.answering("\u0000\u0000");
            default -> RawServer.answering("\u0000");
        };
    }

    /** Another's answer is no answer: neither to a question with another number, nor to one for another name. */
    @Test
    void anAnswerToAnotherQuestionIsNone() throws Exception {
        try (DnsStub other = new DnsStub(query -> {
            byte[] reply = DnsStub.records(Rcode.NOERROR, RECORD).reply(query).orElseThrow();
            reply[0] ^= 1;
            return Optional.of(reply);
        })) {
            ProbeException failure = assertThrows(ProbeException.class, () -> asked(other.setting()).answer(Duration.ofMillis(600)));
            assertTrue(List.of(Reason.TIMED_OUT, Reason.MALFORMED).contains(failure.reason()), failure::toString);
        }
        try (DnsStub other = new DnsStub(query -> {
            byte[] reply = DnsStub.records(Rcode.NOERROR, RECORD).reply(query).orElseThrow();
            return Optional
                    .of(new String(reply, StandardCharsets.ISO_8859_1).replaceFirst("www", "ftp").getBytes(StandardCharsets.ISO_8859_1));
        })) {
            ProbeException failure = assertThrows(ProbeException.class, () -> asked(other.setting()).answer(Duration.ofMillis(600)));
            assertTrue(List.of(Reason.TIMED_OUT, Reason.MALFORMED).contains(failure.reason()), failure::toString);
        }
    }

    /** Names that point at themselves, and records that are longer than their message. */
    @ParameterizedTest
    @ValueSource(strings = { "C00C000100010000003C0004C0000207", "C01D000100010000003C0004C0000207", "C00C000100010000003CFFFFC0000207",
            "C00C0001",
            "3F", "C00C000500010000003C0002C029" })
    void aRecordThatLiesIsMalformed(String record) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(record);
        try (DnsStub server = new DnsStub(query -> {
            byte[] reply = DnsStub.records(Rcode.NOERROR).reply(query).orElseThrow();
            byte[] spoilt = Arrays.copyOf(reply, reply.length + bytes.length);
            System.arraycopy(bytes, 0, spoilt, reply.length, bytes.length);
            spoilt[7] = 1;
            return Optional.of(spoilt);
        })) {
            if (record.startsWith("C00C000100010000003C0004")) {
                assertEquals("192.0.2.7", asked(server.setting()).value("answers"));
            } else if (record.startsWith("C00C0005")) {
                endsWithoutAnAddress(server);
            } else {
                asked(server.setting()).unknown(Reason.MALFORMED);
            }
        }
    }

    private static void endsWithoutAnAddress(DnsStub server) throws Exception {
        try {
            Observation observation = asked(server.setting()).answer();
            assertEquals("0", observation.value("count").orElseThrow());
        } catch (ProbeException e) {
            assertEquals(Reason.MALFORMED, e.reason());
        }
    }

    @Test
    void noTurnedBitDoesHarm() throws Exception {
        Random random = new Random(7);
        try (DnsStub server = new DnsStub(query -> {
            byte[] reply = DnsStub.records(Rcode.NOERROR, RECORD).reply(query).orElseThrow();
            reply[random.nextInt(reply.length)] ^= (byte) (1 << random.nextInt(8));
            return Optional.of(reply);
        })) {
            for (int i = 0; i < 100; i++) {
                try {
                    asked(server.setting()).answer(Duration.ofMillis(60));
                } catch (ProbeException e) {
                    assertTrue(e.reason() != Reason.UNTRUSTED_HOST && e.reason() != Reason.SIGN_IN_FAILED, e::toString);
                }
            }
        }
    }
}
