// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class SmbSessionsKindTest {
    private static SambaFixture samba;

    private final SmbSessionsKind kind = new SmbSessionsKind();
    /** Connections that the kind does not know of, as those of other people. */
    private final SmbHosts others = new SmbHosts();

    SmbSessionsKindTest() {
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

    private static SmbSessionsProbe probe(boolean anonymousOnly, int minimumAge) {
        SmbSessionsProbe probe = ProbesFactory.eINSTANCE.createSmbSessionsProbe();
        probe.setAnonymousOnly(anonymousOnly);
        probe.setMinimumAge(minimumAge);
        return probe;
    }

    private Optional<String> count(HostSession session, boolean anonymousOnly) throws Exception {
        return kind.observe(probe(anonymousOnly, 0), session).value("count");
    }

    @Test
    void ourOwnSessionsAreNotCountedAndThoseOfOthersAre() throws Exception {
        try (HostSession session = samba.as("probe")) {
            assertEquals(Optional.of("0"), count(session, false));
            kind.hosts.ofNobody(session);
            assertEquals(Optional.of("0"), count(session, false));
            try (HostSession other = samba.as("lowpriv"); HostSession nobody = samba.asNobody()) {
                others.of(other);
                others.of(nobody);
                assertEquals(Optional.of("2"), count(session, false));
                assertEquals(Optional.of("1"), count(session, true));
            }
            assertEquals(Optional.of("0"), count(session, false));
        }
    }

    @Test
    void asManyAsManyAreCountedOverSeveralFragments() throws Exception {
        HostSession[] held = new HostSession[60];
        try (HostSession session = samba.as("probe")) {
            for (int i = 0; i < held.length; i++) {
                held[i] = samba.as("lowpriv");
                others.of(held[i]);
            }
            assertEquals(Optional.of("60"), count(session, false));
        } finally {
            for (HostSession one : held) {
                if (one != null) {
                    one.close();
                }
            }
        }
    }

    @Test
    void onlyAdministratorsMayCount() throws Exception {
        try (HostSession session = samba.as("lowpriv")) {
            assertEquals(Reason.ACCESS_DENIED, assertThrows(ProbeException.class, () -> count(session, false)).reason());
        }
    }

    @Test
    void sambaKeepsNoIdleTimesSoThatAgesAreNotKnown() throws Exception {
        try (HostSession session = samba.as("probe")) {
            ProbeException refusal = assertThrows(ProbeException.class, () -> kind.observe(probe(true, 90), session));
            assertEquals(Reason.UNSUPPORTED, refusal.reason());
            assertTrue(refusal.getMessage().contains("idle time"), refusal.getMessage());
        }
    }
}
