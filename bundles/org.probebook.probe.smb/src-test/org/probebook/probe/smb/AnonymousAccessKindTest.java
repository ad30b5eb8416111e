// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class AnonymousAccessKindTest {
    private final AnonymousAccessKind kind = new AnonymousAccessKind();

    AnonymousAccessKindTest() {
        kind.hosts = new SmbHosts();
    }

    private Observation observe(HostSession session) throws Exception {
        return kind.observe(ProbesFactory.eINSTANCE.createAnonymousAccessProbe(), session);
    }

    /** Samba lets everybody read its registry, so that the middle restriction leaves that door open. */
    @ParameterizedTest
    @CsvSource({ "0, true, registry, share-list allowed", "1, true, registry, share-list refused", "2, false, sign-in, ipc refused" })
    void howFarNobodyGetsDependsOnTheRestriction(int restriction, String works, String reaches, String told) throws Exception {
        try (SambaFixture samba = SambaFixture.start("restrict anonymous = " + restriction); HostSession session = samba.as("probe")) {
            Observation observed = observe(session);
            assertEquals(Map.of("works", works, "reaches", reaches), observed.values());
            assertTrue(observed.reply().contains(told), observed.reply());
        }
    }

    @Test
    void aHostThatIsNotThereIsNoRefusal() throws Exception {
        try (HostSession session = new HostSession(SambaFixture.host("127.0.0.1", SambaFixture.freePort()),
                SambaFixture.account("probe"))) {
            assertEquals(Reason.UNREACHABLE, assertThrows(ProbeException.class, () -> observe(session)).reason());
        }
    }

    @Test
    void whoMayNotAskAsNobodyIsDenied() throws Exception {
        SharesKind shares = new SharesKind();
        shares.hosts = kind.hosts;
        try (SambaFixture samba = SambaFixture.start("restrict anonymous = 2"); HostSession session = samba.asNobody()) {
            ProbeException refusal = assertThrows(ProbeException.class,
                    () -> shares.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session));
            assertEquals(Reason.ACCESS_DENIED, refusal.reason());
        }
    }
}
