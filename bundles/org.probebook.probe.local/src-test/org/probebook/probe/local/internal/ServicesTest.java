// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class ServicesTest {
    private static final String WELCOME = "OK 0123456789abcdef0123456789abcdef\r\n";
    private static final byte[] NAMED = BusStub.returned("s", ":1.7");
    @TempDir
    Path folder;

    @BeforeAll
    static void onLinux() {
        Assumptions.assumeTrue(Family.here() == Family.LINUX, "the message bus is Linux's");
    }

    @Test
    void tellsTheStateOfAUnit() throws Exception {
        Fact fact = ask(WELCOME,
                Map.of("Hello", NAMED, "LoadState", BusStub.returned("v", "loaded"), "ActiveState", BusStub.returned("v", "failed")));
        assertEquals(Optional.of("failed"), fact.value());
        assertEquals("LoadState=loaded ActiveState=failed", fact.reply());
    }

    @Test
    void tellsThatThereIsNoSuchUnit() throws Exception {
        assertEquals(Optional.empty(), ask(WELCOME, Map.of("Hello", NAMED, "LoadState", BusStub.returned("v", "not-found"))).value());
    }

    @Test
    void tellsTheMainProcess() throws Exception {
        assertEquals(OptionalLong.of(4711), process(BusStub.returned(4711)));
        assertEquals(OptionalLong.empty(), process(BusStub.returned(0)));
        assertEquals(Reason.MALFORMED, unknown(() -> process(BusStub.returned("v", "4711"))).reason());
    }

    private OptionalLong process(byte[] answer) throws IOException, ProbeException {
        Path socket = folder.resolve("bus" + System.nanoTime());
        try (BusStub bus = new BusStub(socket, WELCOME, Map.of("Hello", NAMED, "MainPID", answer))) {
            return Services.process("web", socket);
        }
    }

    @Test
    void saysWhyNothingIsKnown() {
        assertEquals(Reason.UNSUPPORTED, unknown(() -> Services.unit("ssh", folder.resolve("none"))).reason());
        assertEquals(Reason.MALFORMED, unknown(() -> Services.unit("a b", folder.resolve("none"))).reason());
        assertEquals(Reason.ACCESS_DENIED, unknown(() -> ask("REJECTED EXTERNAL\r\n", Map.of())).reason());
        assertEquals(Reason.MALFORMED, unknown(() -> ask("HTTP/1.1 400 Bad Request\r\n", Map.of())).reason());
        assertEquals(Reason.MALFORMED, unknown(() -> ask("x".repeat(5000), Map.of())).reason());
        ProbeException noManager = unknown(() -> ask(WELCOME,
                Map.of("Hello", NAMED, "LoadState", BusStub.error("org.freedesktop.DBus.Error.ServiceUnknown", "not here"))));
        assertEquals(Reason.UNSUPPORTED, noManager.reason());
        assertTrue(noManager.getMessage().contains("ServiceUnknown: not here"), noManager.getMessage());
        assertEquals(Reason.ACCESS_DENIED,
                unknown(() -> ask(WELCOME,
                        Map.of("Hello", NAMED, "LoadState", BusStub.error("org.freedesktop.DBus.Error.AccessDenied", "no")))).reason());
        assertEquals(Reason.MALFORMED,
                unknown(() -> ask(WELCOME, Map.of("Hello", NAMED, "LoadState", BusStub.returned("u", "")))).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = { "l\u0002\u0000\u0001\u00ff\u00ff\u00ff\u007f\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
            "l\u0002\u0000\u0001\u0000\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u00ff\u00ff\u00ff\u00ff",
            "l\u0002\u0000\u0001\u0000\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0008\u0000\u0000\u0000\u0005\u0009xxxxxx",
            "garbage garbage garbage garbage garbage garbage" })
    void doesNotTakeNonsenseForAMessage(String nonsense) {
        assertEquals(Reason.MALFORMED,
                unknown(() -> ask(WELCOME, Map.of("Hello", nonsense.getBytes(StandardCharsets.ISO_8859_1)))).reason());
    }

    @Test
    void endsWhenTheBusKeepsSilent() throws Exception {
        Path socket = folder.resolve("silent");
        try (BusStub bus = new BusStub(socket, WELCOME, Map.of())) {
            ProbeException late = unknown(() -> Bounded.call(() -> Services.unit("ssh", socket), Duration.ofMillis(500), "service"));
            assertEquals(Reason.TIMED_OUT, late.reason());
        }
    }

    @ParameterizedTest
    @CsvSource({ "ssh.service, ssh_2eservice", "getty@tty1.service, getty_40tty1_2eservice", "1x.service, _31x_2eservice",
            "a-b_c.socket, a_2db_5fc_2esocket" })
    void namesTheObjectOfAUnit(String unit, String label) {
        assertEquals(label, Services.label(unit));
    }

    private Fact ask(String greeting, Map<String, byte[]> answers) throws IOException, ProbeException {
        Path socket = folder.resolve("bus" + System.nanoTime());
        try (BusStub bus = new BusStub(socket, greeting, answers)) {
            return Services.unit("ssh", socket);
        }
    }

    private static ProbeException unknown(Executable asking) {
        return assertThrows(ProbeException.class, asking);
    }
}
