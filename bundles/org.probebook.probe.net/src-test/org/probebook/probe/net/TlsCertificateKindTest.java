// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.TlsCertificateProbe;
import org.probebook.probe.Observation;
import org.probebook.probe.Reason;
import org.probebook.probe.net.internal.ChainTrust;

class TlsCertificateKindTest {
    private static Certificates certificates;
    private static ChainTrust trust;

    @BeforeAll
    static void read() throws Exception {
        certificates = new Certificates();
        trust = new ChainTrust(certificates.trust());
    }

    @ParameterizedTest
    @CsvSource({
            // certificate, name asked for, now, days left, name, trusted, self-signed, begun
            "good,     good.example,    2026-05-01T00:00:00Z, 26688, true,  true,  false, true",
            "good,     other.example,   2026-05-01T00:00:00Z, 26688, false, true,  false, true",
            "good,     good.example,    2099-05-25T00:00:01Z,     0, true,  true,  false, true",
            "expired,  expired.example, 2022-01-01T00:00:01Z,    -1, true,  true,  false, true",
            "expired,  expired.example, 2026-05-01T00:00:00Z, -1581, true,  true,  false, true",
            "early,    early.example,   2026-05-01T00:00:00Z, 26906, true,  true,  false, false",
            "alone,    alone.example,   2026-05-01T00:00:00Z, 26688, true,  false, true,  true",
            "nameless, 127.0.0.1,       2026-05-01T00:00:00Z, 26688, false, true,  false, true" })
    void observesWhatTheServerShows(String certificate, String name, String now, String days, String matches, String trusted,
            String selfSigned,
            String begun) throws Exception {
        try (RawServer server = certificates.server(certificate)) {
            Observation observation = asked(server.port(), name, Instant.parse(now), "127.0.0.1").answer();
            Map<String, String> values = observation.values();
            assertEquals(days, values.get("days-left"), observation::reply);
            assertEquals(matches, values.get("name-matches"), observation::reply);
            assertEquals(trusted, values.get("trusted"), observation::reply);
            assertEquals(selfSigned, values.get("self-signed"), observation::reply);
            assertEquals(begun, values.get("begun"), observation::reply);
            assertEquals("TLSv1.3", values.get("protocol"), observation::reply);
            assertEquals("days-left", values.keySet().iterator().next());
        }
    }

    @Test
    void namesIssuerSubjectAndEnd() throws Exception {
        try (RawServer server = certificates.server("good", "TLSv1.2")) {
            Map<String, String> values = asked(server.port(), "", Instant.parse("2026-05-01T00:00:00Z"), "127.0.0.1").answer().values();
            assertEquals("CN=Fixture Intermediate", values.get("issuer"));
            assertEquals("CN=good.example", values.get("subject"));
            assertEquals("2099-05-26T00:00:00Z", values.get("not-after"));
            assertEquals("TLSv1.2", values.get("protocol"));
            assertEquals("true", values.get("name-matches"), "127.0.0.1 is among the names");
        }
    }

    @Test
    void doesNotTrustWithoutTheAuthority() throws Exception {
        try (RawServer server = certificates.server("good")) {
            TlsCertificateProbe probe = ProbesFactory.eINSTANCE.createTlsCertificateProbe();
            Asked asked = new Asked(new TlsCertificateKind(), probe, "127.0.0.1,tls=" + server.port());
            assertEquals("false", asked.value("trusted"));
        }
    }

    @Test
    void saysWhyThereIsNothingToSee() throws Exception {
        try (ServerSocket door = new ServerSocket(0)) {
            int port = door.getLocalPort();
            door.close();
            asked(port).unknown(Reason.UNREACHABLE);
        }
        try (RawServer plain = new RawServer(RawServer.saying("220 mail.example ESMTP\r\n"))) {
            asked(plain.port()).unknown(Reason.MALFORMED);
        }
        try (RawServer shut = new RawServer(RawServer.saying(""))) {
            asked(shut.port()).unknown(Reason.MALFORMED);
        }
        try (RawServer alert = new RawServer(RawServer.saying("\u0015\u0003\u0003\u0000\u0002\u0002\u0028"))) {
            assertTrue(asked(alert.port()).unknown(Reason.UNSUPPORTED).contains("handshake_failure"));
        }
    }

    @Test
    void endsInTimeWhateverTheServerDoes() throws Exception {
        try (RawServer silent = new RawServer(RawServer.silent())) {
            asked(silent.port()).timesOut();
            asked(silent.port()).endsOnInterruption();
        }
        // A record of handshake type that is announced as 16 KB and comes byte by byte.
        try (RawServer drip = new RawServer(RawServer.dripping("\u0016\u0003\u0003\u0040\u0000"))) {
            asked(drip.port()).timesOut();
        }
        try (RawServer garbage = new RawServer(RawServer.endless("", "garbage"))) {
            asked(garbage.port()).unknown(Reason.MALFORMED);
        }
    }

    private static Asked asked(int port) {
        return asked(port, "", Instant.parse("2026-05-01T00:00:00Z"), "127.0.0.1");
    }

    private static Asked asked(int port, String name, Instant now, String host) {
        TlsCertificateProbe probe = ProbesFactory.eINSTANCE.createTlsCertificateProbe();
        probe.setPort(port);
        probe.setServerName(name);
        return new Asked(new TlsCertificateKind(() -> trust, Clock.fixed(now, ZoneOffset.UTC)), probe, host);
    }
}
