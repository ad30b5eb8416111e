// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

/** What becomes of a question when a real server does not let it through. */
class ConnectingTest {
    private static SambaFixture samba;

    private final SharesKind kind = new SharesKind();

    ConnectingTest() {
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

    private ProbeException refusal(HostSession session) {
        return assertThrows(ProbeException.class, () -> kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session));
    }

    @ParameterizedTest
    @CsvSource({ "probe, Passw0rt?", "nosuchuser, Passw0rd!", "probe, ''" })
    void aWrongAccountOrPasswordFailsToSignIn(String user, String password) {
        try (HostSession session = new HostSession(samba.host(), new Credentials("", user, password.toCharArray()))) {
            ProbeException refusal = refusal(session);
            assertEquals(Reason.SIGN_IN_FAILED, refusal.reason());
            assertTrue(refusal.getMessage().contains("1326"), refusal.getMessage());
            assertTrue(password.isEmpty() || !refusal.getMessage().contains(password), refusal.getMessage());
            assertSame(refusal, refusal(session), "a refused account is refused once");
        }
    }

    @ParameterizedTest
    @CsvSource({ "1, 0xC00000D0, 71", "3, 0xC00000D0, 71", "1, 0xC0000259, 1395", "3, 0xC0000259, 1395", "1, 0xC0000205, 1130" })
    void aHostAtItsLimitSaysSoWithTheCodeThatArticlesName(int command, String status, int code) throws Exception {
        try (FaultProxy proxy = new FaultProxy(samba.port(), command, Integer.parseUnsignedInt(status.substring(2), 16));
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", proxy.port()), SambaFixture.account("probe"))) {
            ProbeException refusal = refusal(session);
            assertEquals(Reason.UNREACHABLE, refusal.reason());
            assertTrue(refusal.getMessage().contains("error " + code + ", " + status), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({ "0xC0000072, SIGN_IN_FAILED", "0xC0000234, SIGN_IN_FAILED", "0xC0000071, SIGN_IN_FAILED", "0xC0000022, SIGN_IN_FAILED",
            "0xC00000BB, UNSUPPORTED" })
    void everyOtherRefusalToSignInHasItsReason(String status, Reason reason) throws Exception {
        try (FaultProxy proxy = new FaultProxy(samba.port(), FaultProxy.SESSION_SETUP, Integer.parseUnsignedInt(status.substring(2), 16));
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", proxy.port()), SambaFixture.account("probe"))) {
            assertEquals(reason, refusal(session).reason());
        }
    }

    @Test
    void aServerThatKnowsSmb1OnlyIsNotSupported() throws Exception {
        try (SambaFixture old = SambaFixture.start("server max protocol = NT1"); HostSession session = old.as("probe")) {
            ProbeException refusal = refusal(session);
            assertEquals(Reason.UNSUPPORTED, refusal.reason());
            assertTrue(refusal.getMessage().contains("SMB 1"), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({ "smb encrypt = required", "server signing = mandatory", "server max protocol = SMB2_02", "server max protocol = SMB2_10",
            "server max protocol = SMB3_00" })
    void serversThatWantMoreOrKnowLessAreAsked(String line) throws Exception {
        try (SambaFixture other = SambaFixture.start(line); HostSession session = other.as("probe")) {
            assertTrue(kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session).value("count").isPresent());
        }
    }

    @Test
    void whoIsTakenForAGuestHasNotSignedIn() throws Exception {
        try (SambaFixture open = SambaFixture.start("map to guest = bad user"); HostSession session = open.as("nosuchuser")) {
            ProbeException refusal = refusal(session);
            assertEquals(Reason.SIGN_IN_FAILED, refusal.reason());
            assertTrue(refusal.getMessage().contains("guest"), refusal.getMessage());
        }
    }

    @Test
    void aServerThatIsStoppedIsUnreachable() throws Exception {
        SambaFixture stopped = SambaFixture.start();
        try (HostSession session = stopped.as("probe"); HostSession later = stopped.as("probe")) {
            kind.observe(ProbesFactory.eINSTANCE.createSharesProbe(), session);
            stopped.close();
            assertEquals(Reason.UNREACHABLE, refusal(session).reason(), "on the connection that was open");
            assertEquals(Reason.UNREACHABLE, refusal(later).reason());
        }
    }
}
