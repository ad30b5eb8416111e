// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SnmpValueProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.snmp4j.PDU;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Gauge32;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Opaque;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

class SnmpValueKindTest {
    private static final Map<OID, Variable> OBJECTS = Map.ofEntries(Map.entry(new OID(Asked.UPTIME), new TimeTicks(360_001)),
            Map.entry(new OID("1.3.6.1.9.1.0"), new Integer32(-7)), Map.entry(new OID("1.3.6.1.9.2.0"), new OctetString("Tray 2 is empty")),
            Map.entry(new OID("1.3.6.1.9.3.0"), new OctetString(new byte[] { 0, 0x1A, (byte) 0xFF })),
            Map.entry(new OID("1.3.6.1.9.4.0"), new OctetString("23.5")), Map.entry(new OID("1.3.6.1.9.5.0"), new Counter64(-1)),
            Map.entry(new OID("1.3.6.1.9.6.0"), new Gauge32(4_000_000_000L)), Map.entry(new OID("1.3.6.1.9.7.0"), new OID("1.3")),
            Map.entry(new OID("1.3.6.1.9.8.0"), new IpAddress("192.0.2.7")), Map.entry(new OID("1.3.6.1.9.9.0"), new OctetString("")),
            Map.entry(new OID("1.3.6.1.9.10.0"), new Opaque(new byte[] { 1, 2 })),
            Map.entry(new OID("1.3.6.1.9.11.0"), Null.noSuchInstance),
            Map.entry(new OID("1.3.6.1.9.12.0"), new OctetString(new byte[] { 0x12, 0x34, 0x56, 0 })),
            Map.entry(new OID("1.3.6.1.9.13.0"), new OctetString(new byte[] { 'u', 'p', 0 })));
    private static AgentStub agent;

    @BeforeAll
    static void start() throws Exception {
        agent = new AgentStub(OBJECTS);
    }

    @AfterAll
    static void stop() throws Exception {
        agent.close();
    }

    @ParameterizedTest
    @CsvSource({ "1.3.6.1.2.1.1.3.0, TimeTicks, 360001, 360001", ".1.3.6.1.9.1.0, INTEGER, -7, -7",
            "1.3.6.1.9.2.0, OCTET STRING, Tray 2 is empty, (none)", "1.3.6.1.9.3.0, OCTET STRING, 001aff, (none)",
            "1.3.6.1.9.4.0, OCTET STRING, 23.5, 23.5", "1.3.6.1.9.5.0, Counter64, 18446744073709551615, 18446744073709551615",
            "1.3.6.1.9.6.0, Gauge32, 4000000000, 4000000000", "1.3.6.1.9.7.0, OBJECT IDENTIFIER, 1.3, (none)",
            "1.3.6.1.9.8.0, IpAddress, 192.0.2.7, (none)", "1.3.6.1.9.9.0, OCTET STRING, '', (none)",
            "1.3.6.1.9.10.0, Opaque, 0102, (none)", "1.3.6.1.9.12.0, OCTET STRING, 12345600, (none)",
            "1.3.6.1.9.13.0, OCTET STRING, up, (none)" })
    void tellsAValueOfEachType(String oid, String type, String value, String number) throws Exception {
        Observation observation = Asked.community(agent.port(), AgentStub.COMMUNITY, oid).answer();
        assertEquals(value, observation.value("value").orElseThrow());
        assertEquals(type, observation.value("type").orElseThrow());
        assertEquals(number, observation.value("number").orElse("(none)"));
        assertFalse(observation.toString().contains(AgentStub.COMMUNITY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.3.6.1.9.11.0", "1.3.6.1.9.99.0" })
    void whatTheAgentDoesNotHaveIsAbsent(String oid) throws Exception {
        assertTrue(Asked.community(agent.port(), AgentStub.COMMUNITY, oid).answer().values().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "'', monitor", "sha-256+aes, monitor", "sha-256, monitor", "md5+des, old", "sha, signer" })
    void signsInByVersion3(String security, String user) throws Exception {
        assertEquals("360001", Asked.user(agent.port(), security, user, AgentStub.PASSWORD).value());
    }

    @ParameterizedTest
    @CsvSource({ "sha-256+aes, monitor, another password", "sha+aes, monitor, a long password",
            "sha-256+aes, nobody, a long password", "sha+aes, signer, a long password", "sha-256+aes, monitor, short",
            "2c, community, ''" })
    void aRefusedAccountIsASignInThatFailed(String security, String user, String password) {
        Asked.user(agent.port(), security, user, password).unknown(Reason.SIGN_IN_FAILED);
    }

    /** What was decrypted wrongly makes no sense to an agent, and an agent may drop what makes none. */
    @Test
    void anotherCipherMayLookLikeSilence() throws Exception {
        Asked asked = Asked.user(agent.port(), "sha-256+des", "monitor", AgentStub.PASSWORD);
        try (HostSession session = asked.session()) {
            ProbeException failure = assertThrows(ProbeException.class, () -> asked.answer(session, Duration.ofSeconds(1)));
            assertEquals(Reason.TIMED_OUT, failure.reason());
            assertTrue(failure.getMessage().contains("another cipher"), failure::getMessage);
        }
    }

    @Test
    void aRefusedAccountIsNotTriedAgain() throws Exception {
        Asked wrong = Asked.user(agent.port(), "", "monitor", "another password");
        try (HostSession session = wrong.session()) {
            ProbeException first = assertThrows(ProbeException.class, () -> wrong.answer(session, Duration.ofSeconds(5)));
            assertTrue(first == assertThrows(ProbeException.class, () -> wrong.answer(session, Duration.ofSeconds(5))));
        }
    }

    @Test
    void oneSessionServesManyQuestions() throws Exception {
        Asked asked = Asked.user(agent.port(), "", "monitor", AgentStub.PASSWORD);
        try (HostSession session = asked.session()) {
            for (int i = 0; i < 20; i++) {
                assertEquals("360001", asked.answer(session, Duration.ofSeconds(5)).value("value").orElseThrow());
            }
        }
    }

    @Test
    void aWrongCommunityIsSilence() throws Exception {
        Asked asked = Asked.community(agent.port(), "guess", Asked.UPTIME);
        assertEquals(Reason.TIMED_OUT, asked.ends(Duration.ofMillis(700)));
    }

    @Test
    void anAccountOfAnotherServiceIsNotSent() {
        int before = agent.asked();
        SnmpValueProbe probe = ProbesFactory.eINSTANCE.createSnmpValueProbe();
        probe.setOid(Asked.UPTIME);
        probe.setPort(agent.port());
        Host host = new Host("h", "127.0.0.1", Map.of("smb", "445"), "", "", "");
        assertEquals(Reason.UNSUPPORTED, failure(probe, host, new Credentials("", "monitor", AgentStub.PASSWORD.toCharArray())).reason());
        assertEquals(Reason.SIGN_IN_FAILED, failure(probe, host, Credentials.NONE).reason());
        assertEquals(before, agent.asked());
    }

    private static ProbeException failure(SnmpValueProbe probe, Host host, Credentials account) {
        try (HostSession session = new HostSession(host, account)) {
            return assertThrows(ProbeException.class, () -> new SnmpValueKind().observe(probe, session));
        }
    }

    @ParameterizedTest
    @CsvSource({ "16, ACCESS_DENIED", "6, ACCESS_DENIED", "5, UNSUPPORTED", "13, UNSUPPORTED", "1, UNSUPPORTED" })
    void anErrorOfTheAgentHasItsReason(int error, Reason reason) throws Exception {
        try (AgentStub refusing = new AgentStub(OBJECTS, error)) {
            Asked.community(refusing.port(), AgentStub.COMMUNITY, Asked.UPTIME).unknown(reason);
        }
    }

    @Test
    void theOldWordForNothingThereIsAbsentToo() throws Exception {
        try (AgentStub old = new AgentStub(OBJECTS, PDU.noSuchName)) {
            assertTrue(Asked.community(old.port(), AgentStub.COMMUNITY, Asked.UPTIME).answer().values().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "sysUpTime.0", "1", "3.1", "1.40.1", "1.3.6.4294967296", "1.3.6.", "1..3", "1.3.6 .1",
            "1.3.6.1\n" + "1.3" })
    void refusesWhatIsNoObjectIdentifier(String oid) {
        Asked.community(agent.port(), AgentStub.COMMUNITY, oid).unknown(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "sha-3", "sha+", "sha+rot13", "sha+aes+des", "+aes" })
    void refusesASecurityThatThereIsNot(String security) {
        Asked.user(agent.port(), security, "monitor", AgentStub.PASSWORD).unknown(Reason.MALFORMED);
    }

    @Test
    void aClosedPortIsNotReached() throws Exception {
        int port;
        try (DatagramSocket closed = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            port = closed.getLocalPort();
        }
        Asked.community(port, AgentStub.COMMUNITY, Asked.UPTIME).unknown(Reason.UNREACHABLE);
    }
}
