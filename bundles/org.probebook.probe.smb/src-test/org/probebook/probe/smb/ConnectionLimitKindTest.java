// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class ConnectionLimitKindTest {
    private static SambaFixture samba;

    private final ConnectionLimitKind kind = new ConnectionLimitKind();

    ConnectionLimitKindTest() {
        kind.hosts = new SmbHosts();
    }

    @BeforeAll
    static void start() throws Exception {
        samba = SambaFixture.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (samba != null) {
            samba.close();
        }
    }

    private Observation observe(HostSession session) throws Exception {
        return kind.observe(ProbesFactory.eINSTANCE.createConnectionLimitProbe(), session);
    }

    private Reason reason(HostSession session) {
        return assertThrows(ProbeException.class, () -> observe(session)).reason();
    }

    private FaultProxy proxy(int command, String status, int spared) throws Exception {
        return new FaultProxy(samba.port(), command, Integer.parseUnsignedInt(status.substring(2), 16), spared);
    }

    private static HostSession through(FaultProxy proxy) throws Exception {
        return new HostSession(SambaFixture.host("127.0.0.1", proxy.port()), SambaFixture.account("probe"));
    }

    @Test
    void aHostWithRoomAcceptsAndNothingStaysOpen() throws Exception {
        SmbSessionsKind sessions = new SmbSessionsKind();
        sessions.hosts = new SmbHosts(); // knows nothing of the connections that are made here, and would count them
        SmbSessionsProbe all = ProbesFactory.eINSTANCE.createSmbSessionsProbe();
        try (HostSession session = samba.as("probe"); HostSession other = samba.as("probe")) {
            String before = sessions.observe(all, other).value("count").orElseThrow();
            for (int i = 0; i < 5; i++) {
                assertEquals(Map.of("accepts", "true"), observe(session).values());
            }
            assertEquals("0", before);
            assertEquals(Optional.of("1"), sessions.observe(all, other).value("count"), "the connection that probes share");
        }
        try (HostSession nobody = samba.asNobody()) {
            assertEquals(Map.of("accepts", "true"), observe(nobody).values());
        }
    }

    @ParameterizedTest
    @CsvSource({ "1, 0xC00000D0, 71", "1, 0xC0000259, 1395", "1, 0xC0000205, 1130", "1, 0xC000009A, 1450", "1, 0xC0000246, 1238",
            "1, 0xC00000CE, 69", "3, 0xC00000D0, 71", "3, 0xC0000259, 1395", "3, 0xC0000205, 1130", "3, 0xC000009A, 1450" })
    void theRefusalOfAFullHostIsTheObservation(int command, String status, String error) throws Exception {
        Map<String, String> refused = Map.of("accepts", "false", "error", error);
        try (FaultProxy proxy = proxy(command, status, 0); HostSession session = through(proxy)) {
            assertEquals(refused, observe(session).values());
        }
        try (FaultProxy proxy = proxy(command, status, 1); HostSession session = through(proxy)) {
            Observation observed = observe(session);
            assertEquals(refused, observed.values());
            assertTrue(observed.reply().contains(status) && observed.reply().endsWith("beside 1 of our own"), observed.reply());
        }
    }

    @ParameterizedTest
    @CsvSource({ "1, 0xC0000234, SIGN_IN_FAILED", "3, 0xC0000022, ACCESS_DENIED", "3, 0xC00000CC, UNSUPPORTED",
            "3, 0xC00000C9, UNREACHABLE" })
    void anyOtherRefusalStaysOne(int command, String status, Reason reason) throws Exception {
        try (FaultProxy proxy = proxy(command, status, 1); HostSession session = through(proxy)) {
            assertEquals(reason, reason(session));
        }
    }

    @Test
    void aRefusedAccountIsTriedOnceOnly() throws Exception {
        try (HostSession session = new HostSession(samba.host(), new Credentials("", "probe", "wrong".toCharArray()))) {
            ProbeException first = assertThrows(ProbeException.class, () -> observe(session));
            assertEquals(Reason.SIGN_IN_FAILED, first.reason());
            assertSame(first, assertThrows(ProbeException.class, () -> observe(session)));
        }
    }

    @Test
    void aHostThatIsNotThereIsNoRefusal() throws Exception {
        try (HostSession session = new HostSession(SambaFixture.host("127.0.0.1", SambaFixture.freePort()),
                SambaFixture.account("probe"))) {
            assertEquals(Reason.UNREACHABLE, reason(session));
        }
    }
}
