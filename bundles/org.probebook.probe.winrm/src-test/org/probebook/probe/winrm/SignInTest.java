// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Whom the account is shown to, how often, and what is told when it is refused. */
class SignInTest {
    private static final String SERVICE = "<n:EnumerateResponse><w:Items><p:Win32_Service><p:State>Running</p:State></p:Win32_Service></w:Items></n:EnumerateResponse>";

    @ParameterizedTest
    @EnumSource(names = { "NEGOTIATE", "BASIC" })
    void oneSignInServesManyQuestions(WinrmStub.Ways ways) throws Exception {
        try (WinrmStub host = new WinrmStub("good", ways, asked -> SERVICE);
                HostSession session = Asked.service(host.port(), "a").session()) {
            for (int i = 0; i < 5; i++) {
                Asked.service(host.port(), "a").answer(session, Duration.ofSeconds(8));
            }
            assertEquals(2 + 5, host.heard().size(), "a beginning, a sign-in, five questions");
            long shown = host.heard().stream().filter(line -> line.contains("Basic ") || line.contains("Negotiate ")).count();
            assertEquals(ways == WinrmStub.Ways.BASIC ? 7 : 2, shown);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "NEGOTIATE", "BASIC" })
    void aRefusedAccountIsRefusedOnce(WinrmStub.Ways ways) throws Exception {
        try (WinrmStub host = new WinrmStub("good", ways, asked -> SERVICE)) {
            Asked wrong = Asked.service(host.port(), "a").with("guess");
            try (HostSession session = wrong.session()) {
                for (int i = 0; i < 3; i++) {
                    ProbeException refused = assertThrows(ProbeException.class, () -> wrong.answer(session, Duration.ofSeconds(8)));
                    assertEquals(Reason.SIGN_IN_FAILED, refused.reason(), refused.getMessage());
                }
            }
            assertEquals(2, host.heard().size(), () -> String.join("\n", host.heard()));
        }
    }

    @Test
    void whereNoWayIsKnownThePasswordIsNotSent() throws Exception {
        try (WinrmStub host = new WinrmStub("good", WinrmStub.Ways.KERBEROS, asked -> SERVICE)) {
            assertTrue(Asked.service(host.port(), "a").unknown(Reason.UNSUPPORTED).contains("kerberos"));
            assertEquals(1, host.heard().size());
        }
    }

    @Test
    void nobodyIsNotSentAnywhere() throws Exception {
        WinrmServiceKind kind = new WinrmServiceKind();
        kind.hosts = Asked.hosts();
        try (HostSession session = new HostSession(Host.parse("127.0.0.1,winrm=9"), Credentials.NONE)) {
            ProbeException failure = assertThrows(ProbeException.class, () -> kind.observe(Asked.service(9, "a").probe(), session));
            assertEquals(Reason.SIGN_IN_FAILED, failure.reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "alone", "expired", "nameless" })
    void aHostThatIsNotTrustedIsSentNothing(String certificate) throws Exception {
        try (WinrmStub host = new WinrmStub(certificate, WinrmStub.Ways.BASIC, asked -> SERVICE)) {
            Asked.service(host.port(), "a").unknown(Reason.UNTRUSTED_HOST);
            assertTrue(host.heard().isEmpty());
        }
    }

    /** Its own certificate is what a WinRM service mostly has: the user states which it is, and no other will do. */
    @Test
    void theCertificateThatWasStatedIsTrusted() throws Exception {
        try (WinrmStub host = new WinrmStub("alone", WinrmStub.Ways.NEGOTIATE, asked -> SERVICE);
                WinrmStub other = new WinrmStub("good", WinrmStub.Ways.NEGOTIATE, asked -> SERVICE)) {
            String advice = Asked.service(host.port(), "a").unknown(Reason.UNTRUSTED_HOST);
            String fingerprint = advice.replaceAll("(?s).*winrmcert=([0-9a-f]{64}).*", "$1");
            assertEquals("running", stated(host.port(), fingerprint));
            assertEquals("running", stated(host.port(), fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:")));
            assertEquals(Reason.UNTRUSTED_HOST, assertThrows(ProbeException.class, () -> stated(host.port(), "00".repeat(32))).reason());
            ProbeException posed = assertThrows(ProbeException.class, () -> stated(other.port(), fingerprint));
            assertEquals(Reason.UNTRUSTED_HOST, posed.reason());
            assertTrue(posed.getMessage().contains("another certificate"), posed::getMessage);
            assertTrue(other.heard().isEmpty());
        }
    }

    private static String stated(int port, String fingerprint) throws Exception {
        WinrmServiceKind kind = new WinrmServiceKind();
        kind.hosts = Asked.hosts();
        Credentials account = new Credentials("", WinrmStub.USER, WinrmStub.PASSWORD.toCharArray());
        try (HostSession session = new HostSession(Host.parse("127.0.0.1,winrm=" + port + ",winrmcert=" + fingerprint), account)) {
            return kind.observe(Asked.service(port, "a").probe(), session).value("state").orElseThrow();
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (WinrmStub other = new WinrmStub("good", WinrmStub.Ways.BASIC, asked -> SERVICE);
                WinrmStub host = new WinrmStub("good", WinrmStub.Ways.BASIC, asked -> "302https://127.0.0.1:" + other.port() + "/wsman")) {
            assertTrue(Asked.service(host.port(), "a").unknown(Reason.UNSUPPORTED).contains("not followed"));
            assertTrue(other.heard().isEmpty());
        }
    }

    @Test
    void whereNobodyListensItIsNotReached() throws Exception {
        int port;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = door.getLocalPort();
        }
        Asked.service(port, "a").unknown(Reason.UNREACHABLE);
    }
}
