// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.DnsRecordProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Observation;
import org.probebook.probe.Reason;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

class DnsRecordKindTest {
    private static final String[] TWO = { "www.example. 300 A 192.0.2.9", "www.example. 60 A 192.0.2.7" };

    @Test
    void tellsTheRecordsSorted() throws Exception {
        try (DnsStub server = new DnsStub(DnsStub.records(Rcode.NOERROR, TWO))) {
            Observation observation = asked("", "A", "www.example", server.setting()).answer();
            assertEquals(Map.of("answers", "192.0.2.7 192.0.2.9", "agree", "true", "count", "2", "rcode", "noerror", "ttl", "60"),
                    observation.values());
            assertEquals("answers", observation.values().keySet().iterator().next());
            assertEquals("DNS query for www.example A", observation.request());
        }
    }

    @Test
    void followsAnAliasAndReadsOtherTypes() throws Exception {
        try (DnsStub server = new DnsStub(
                DnsStub.records(Rcode.NOERROR, "www.example. 300 CNAME web.example.", "web.example. 300 A 192.0.2.7"))) {
            assertEquals("192.0.2.7", asked("www.example.", "a", "h", server.setting()).value("answers"));
            assertEquals("web.example", asked("www.example", "CNAME", "h", server.setting()).value("answers"));
        }
        try (DnsStub server = new DnsStub(
                DnsStub.records(Rcode.NOERROR, "example. 300 MX 10 Mail.Example.", "example. 300 TXT \"v=spf1 \" \"-all\""))) {
            assertEquals("10 mail.example", asked("example", "MX", "h", server.setting()).value("answers"));
            assertEquals("v=spf1 -all", asked("example", "TXT", "h", server.setting()).value("answers"));
        }
    }

    @Test
    void thatANameDoesNotExistIsAnObservation() throws Exception {
        try (DnsStub server = new DnsStub(DnsStub.records(Rcode.NXDOMAIN))) {
            assertEquals(Map.of("answers", "", "agree", "true", "count", "0", "rcode", "nxdomain"),
                    asked("gone.example", "A", "h", server.setting()).answer().values());
        }
        try (DnsStub server = new DnsStub(DnsStub.records(Rcode.NOERROR))) {
            assertEquals("0", asked("www.example", "AAAA", "h", server.setting()).value("count"));
        }
    }

    @Test
    void comparesServers() throws Exception {
        try (DnsStub one = new DnsStub(DnsStub.records(Rcode.NOERROR, TWO));
                DnsStub same = new DnsStub(DnsStub.records(Rcode.NOERROR, "www.example. 10 A 192.0.2.7", "www.example. 10 A 192.0.2.9"));
                DnsStub other = new DnsStub(DnsStub.records(Rcode.NOERROR, "www.example. 10 A 192.0.2.7"));
                DnsStub broken = new DnsStub(DnsStub.records(Rcode.SERVFAIL));
                DnsStub silent = new DnsStub(DnsStub.silent())) {
            assertEquals("true", agree(one, same));
            assertEquals("false", agree(one, other));
            assertEquals("false", agree(broken, one));
            Observation withSilent = asked("www.example", "A", "h", silent.setting() + "+" + one.setting()).answer(Duration.ofMillis(900));
            assertEquals("true", withSilent.value("agree").orElseThrow());
            assertEquals("2", withSilent.value("count").orElseThrow());
            assertTrue(withSilent.reply().contains(silent.setting() + ": no answer"), withSilent::reply);
        }
    }

    @Test
    void asksAgainWhenADatagramIsLost() throws Exception {
        try (DnsStub server = new DnsStub(DnsStub.forgetful(DnsStub.records(Rcode.NOERROR, TWO)))) {
            assertEquals("2", asked("www.example", "A", "h", server.setting()).answer(Duration.ofSeconds(2)).value("count").orElseThrow());
            assertEquals(2, server.heard());
        }
    }

    @Test
    void asksForTheNameOfAnAddress() throws Exception {
        try (DnsStub server = new DnsStub(DnsStub.records(Rcode.NOERROR, "7.2.0.192.in-addr.arpa. 60 PTR www.example."))) {
            assertEquals("www.example", asked("", "PTR", "192.0.2.7", server.setting()).value("answers"));
            asked("", "A", "192.0.2.7", server.setting()).unknown(Reason.UNSUPPORTED);
            asked("", "A", "local", server.setting()).unknown(Reason.UNSUPPORTED);
        }
    }

    @ParameterizedTest
    @CsvSource({ "5, ACCESS_DENIED", "2, UNSUPPORTED", "4, UNSUPPORTED", "1, MALFORMED" })
    void aServerThatDoesNotAnswerHasToldNothing(int rcode, Reason reason) throws Exception {
        try (DnsStub server = new DnsStub(DnsStub.records(rcode))) {
            assertTrue(asked("www.example", "A", "h", server.setting()).unknown(reason)
                    .contains(Rcode.string(rcode).toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void aServerThatRefersToOthersHasToldNothing() throws Exception {
        Record other = Record.fromString(Name.fromString("example."), Type.NS, DClass.IN, 60, "ns.example.", Name.root);
        try (DnsStub server = new DnsStub(query -> {
            Message reply = new Message(DnsStub.records(Rcode.NOERROR).reply(query).orElseThrow());
            reply.addRecord(other, Section.AUTHORITY);
            return Optional.of(reply.toWire());
        })) {
            asked("www.example", "A", "h", server.setting()).unknown(Reason.UNSUPPORTED);
        }
    }

    @Test
    void saysWhyNothingIsKnown() throws Exception {
        try (DnsStub silent = new DnsStub(DnsStub.silent())) {
            asked("www.example", "A", "h", silent.setting()).timesOut();
            asked("www.example", "A", "h", silent.setting()).endsOnInterruption();
        }
        try (DatagramSocket closed = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = closed.getLocalPort();
            closed.close();
            asked("www.example", "A", "h", "127.0.0.1:" + port).unknown(Reason.UNREACHABLE);
        }
        try (DnsStub garbage = new DnsStub(query -> Optional.of(garbled(query.getHeader().getID())))) {
            asked("www.example", "A", "h", garbage.setting()).unknown(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({ "www.example, ANY", "www.example, AXFR", "www.example, NONSENSE", "www.example, ''", "a..b, A" })
    void refusesWhatIsNoQuestion(String name, String type) {
        asked(name, type, "h", "127.0.0.1:9").unknown(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({ "nonsense", "127.0.0.1:0", "127.0.0.1:99999", "ns.example" })
    void refusesWhatIsNoServer(String setting) {
        asked("www.example", "A", "h", setting).unknown(Reason.MALFORMED);
    }

    private static byte[] garbled(int id) {
        byte[] bytes = ("..\u0081\u0080" + "\u0000\u0009\u0000\u0009\u0000\u0000\u0000\u0000" + "nonsense")
                .getBytes(StandardCharsets.ISO_8859_1);
        bytes[0] = (byte) (id >> 8);
        bytes[1] = (byte) id;
        return bytes;
    }

    private static String agree(DnsStub one, DnsStub other) throws Exception {
        return asked("www.example", "A", "h", one.setting() + "+" + other.setting()).value("agree");
    }

    private static Asked asked(String name, String type, String host, String servers) {
        DnsRecordProbe probe = ProbesFactory.eINSTANCE.createDnsRecordProbe();
        probe.setName(name);
        probe.setType(type);
        return new Asked(new DnsRecordKind(), probe, host + ",dns=" + servers);
    }
}
