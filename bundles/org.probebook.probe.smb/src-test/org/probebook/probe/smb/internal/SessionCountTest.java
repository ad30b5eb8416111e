// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.SmbSession;
import org.probebook.probe.smb.internal.rpc.SmbSessions;

class SessionCountTest {
    private static final OwnSession OURS = new OwnSession(new UUID(1, 2), "probe", "192.0.2.9");
    private static final OwnSession NOBODYS = new OwnSession(new UUID(1, 2), "", "192.0.2.9");

    private static SmbSession session(String client, String user, long seconds) {
        return new SmbSession(client, user, false, OptionalLong.of(seconds), seconds / 2);
    }

    private static SessionCount count(int level, List<OwnSession> ours, SmbSession... sessions) {
        return SessionCount.of(new SmbSessions(level, List.of(sessions)), ours);
    }

    private static void assertUnsupported(SessionCount count, boolean anonymousOnly, int minimumAge) {
        assertEquals(Reason.UNSUPPORTED, assertThrows(ProbeException.class, () -> count.counted(anonymousOnly, minimumAge)).reason());
    }

    @Test
    void ourOwnIsLeftOutAndTheSameUserFromElsewhereIsNot() throws Exception {
        SessionCount count = count(10, List.of(OURS), session("192.0.2.5", "probe", 0), session("192.0.2.9", "PROBE", 3),
                session("192.0.2.9", "anna", 0));
        assertEquals(2, count.counted(false, 0));
        assertEquals(1, count.own());
        assertEquals(List.of("192.0.2.5", "192.0.2.9"), count.others().stream().map(SmbSession::client).toList());
    }

    @Test
    void ofTwoLikeOursTheYoungerIsOurs() throws Exception {
        SessionCount count = count(10, List.of(OURS), session("192.0.2.9", "probe", 4000), session("192.0.2.9", "probe", 1));
        assertEquals(1, count.counted(false, 600));
    }

    @Test
    void aServerThatTellsNamesInsteadOfAddressesIsUnderstood() throws Exception {
        assertEquals(1, count(10, List.of(OURS), session("LAPTOP", "probe", 1), session("DESK", "anna", 1)).counted(false, 0));
    }

    @Test
    void onlyAsManyAreLeftOutAsWeHold() throws Exception {
        SessionCount count = count(10, List.of(OURS, NOBODYS), session("192.0.2.9", "", 1), session("192.0.2.9", "", 2),
                session("192.0.2.9", "probe", 1));
        assertEquals(1, count.counted(true, 0));
        assertEquals(2, count.own());
    }

    @Test
    void withoutAUserMeansNoNameOrAGuest() throws Exception {
        SmbSession guest = new SmbSession("192.0.2.7", "nobody", true, OptionalLong.of(100), 5);
        assertEquals(2, count(1, List.of(), guest, session("192.0.2.8", "", 100), session("192.0.2.9", "anna", 100)).counted(true, 90));
    }

    @Test
    void theAgeIsCountedFromTheLimitOn() throws Exception {
        SessionCount count = count(10, List.of(), session("a", "", 89), session("b", "", 90), session("c", "", 91));
        assertEquals(2, count.counted(true, 90));
        assertEquals(3, count.counted(true, 0));
    }

    @Test
    void aServerThatKeepsNoTimesCannotTellAges() throws Exception {
        SmbSession neverIdle = new SmbSession("a", "anna", false, OptionalLong.of(4000), 0);
        SessionCount level1 = count(1, List.of(), neverIdle);
        assertEquals(1, level1.counted(false, 0));
        assertUnsupported(level1, false, 90);
        assertEquals(1, count(10, List.of(), neverIdle).counted(false, 90));
        assertUnsupported(count(10, List.of(), new SmbSession("a", "anna", false, OptionalLong.empty(), 0)), false, 90);
    }

    @Test
    void aServerThatListsClientsOnlyCannotTellUsers() throws Exception {
        SessionCount level0 = count(0, List.of(OURS), new SmbSession("192.0.2.9", "", false, OptionalLong.empty(), 0),
                new SmbSession("a", "", false, OptionalLong.empty(), 0));
        assertEquals(1, level0.counted(false, 0));
        assertUnsupported(level0, true, 0);
    }
}
