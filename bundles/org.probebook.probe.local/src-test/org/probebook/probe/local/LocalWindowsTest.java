// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.local.internal.WindowsCalls;

/** What is made of what Windows answers; the calls to Windows itself are not run. */
class LocalWindowsTest {
    private static final Host LOCAL = Host.parse("local");

    /** A Windows with one value and one service. */
    private static final class Fake implements WindowsCalls {
        private final int error;
        private final int type;
        private final byte[] data;
        private final Service service;
        private final List<String> heard = new ArrayList<>();

        Fake(int error, int type, byte[] data) {
            this(error, type, data, new Service(error, 0, OptionalInt.empty()));
        }

        Fake(Service service) {
            this(0, 0, new byte[0], service);
        }

        private Fake(int error, int type, byte[] data, Service service) {
            this.error = error;
            this.type = type;
            this.data = data;
            this.service = service;
        }

        @Override
        public Value value(int hive, String path, int access, String name, int room) {
            heard.add(Integer.toHexString(hive) + " " + path + " " + Integer.toHexString(access) + " " + name + " " + room);
            int told = error == 0 && data.length > room ? 234 : error;
            return new Value(told, type, Arrays.copyOf(data, Math.min(room, data.length)), data.length);
        }

        @Override
        public Service service(String name) {
            heard.add(name);
            return service;
        }
    }

    private static Observation value(Fake windows, String key, RegistryView view) throws Exception {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(key);
        probe.setName("KeepConn");
        probe.setView(view);
        IProbeKind kind = new LocalRegistryValueKind(windows, true);
        try (HostSession session = new HostSession(LOCAL, Credentials.NONE)) {
            return session.within(Duration.ofSeconds(5), () -> kind.observe(probe, session));
        }
    }

    private static Observation service(Fake windows, String name) throws Exception {
        WindowsServiceProbe probe = ProbesFactory.eINSTANCE.createWindowsServiceProbe();
        probe.setService(name);
        IProbeKind kind = new LocalWindowsServiceKind(windows, true);
        try (HostSession session = new HostSession(LOCAL, Credentials.NONE)) {
            return session.within(Duration.ofSeconds(5), () -> kind.observe(probe, session));
        }
    }

    @ParameterizedTest
    @CsvSource({ "DEFAULT, 20019", "BITS_32, 20219", "BITS_64, 20119" })
    void readsANumberInAView(RegistryView view, String access) throws Exception {
        Fake windows = new Fake(0, 4, new byte[] { 88, 2, 0, 0 });
        Observation observation = value(windows, "HKLM\\SYSTEM\\Fixture", view);
        assertEquals("600", observation.value("value").orElseThrow());
        assertEquals("REG_DWORD", observation.value("type").orElseThrow());
        assertEquals(List.of("80000002 SYSTEM\\Fixture " + access + " KeepConn 4096"), windows.heard);
    }

    @Test
    void readsALongTextWhole() throws Exception {
        String text = "long ".repeat(5000).strip();
        assertEquals(text,
                value(new Fake(0, 1, (text + "\0").getBytes(StandardCharsets.UTF_16LE)), "HKCU\\a", RegistryView.DEFAULT).value("value")
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3 })
    void whatIsNotThereIsAbsent(int error) throws Exception {
        assertTrue(value(new Fake(error, 0, new byte[0]), "HKLM\\a", RegistryView.DEFAULT).values().isEmpty());
        assertTrue(service(new Fake(new WindowsCalls.Service(1060, 0, OptionalInt.empty())), "NoSuch").values().isEmpty());
    }

    @Test
    void anErrorHasItsReason() {
        assertEquals(Reason.ACCESS_DENIED, reason(() -> value(new Fake(5, 0, new byte[0]), "HKLM\\a", RegistryView.DEFAULT)));
        assertEquals(Reason.UNSUPPORTED, reason(() -> value(new Fake(87, 0, new byte[0]), "HKLM\\a", RegistryView.DEFAULT)));
        assertEquals(Reason.UNSUPPORTED, reason(() -> value(new Fake(0, 3, new byte[2 << 20]), "HKLM\\a", RegistryView.DEFAULT)));
        assertEquals(Reason.MALFORMED, reason(() -> value(new Fake(0, 4, new byte[3]), "HKLM\\a", RegistryView.DEFAULT)));
        assertEquals(Reason.MALFORMED, reason(() -> value(new Fake(0, 4, new byte[4]), "SYSTEM\\a", RegistryView.DEFAULT)));
        assertEquals(Reason.ACCESS_DENIED, reason(() -> service(new Fake(new WindowsCalls.Service(5, 0, OptionalInt.empty())), "a")));
        assertEquals(Reason.MALFORMED, reason(() -> service(new Fake(new WindowsCalls.Service(0, 9, OptionalInt.empty())), "a")));
        assertEquals(Reason.MALFORMED, reason(() -> service(new Fake(new WindowsCalls.Service(0, 4, OptionalInt.empty())), " ")));
    }

    @Test
    void tellsAService() throws Exception {
        Observation observation = service(new Fake(new WindowsCalls.Service(0, 4, OptionalInt.of(2))), " Spooler ");
        assertEquals("running", observation.value("state").orElseThrow());
        assertEquals("automatic", observation.value("start").orElseThrow());
        assertFalse(service(new Fake(new WindowsCalls.Service(0, 1, OptionalInt.empty())), "a").value("start").isPresent());
    }

    @Test
    void reachesThisMachineWhereItIsWindows() {
        Fake windows = new Fake(0, 0, new byte[0]);
        assertTrue(new LocalRegistryValueKind(windows, true).reaches(LOCAL));
        assertTrue(new LocalWindowsServiceKind(windows, true).reaches(LOCAL));
        assertFalse(new LocalRegistryValueKind(windows, true).reaches(Host.parse("192.0.2.7")));
        assertFalse(new LocalWindowsServiceKind(windows, true).reaches(Host.parse("192.0.2.7")));
        assertFalse(new LocalRegistryValueKind(windows, false).reaches(LOCAL));
        assertFalse(new LocalWindowsServiceKind(windows, false).reaches(LOCAL));
    }

    @ParameterizedTest
    @CsvSource({ "Windows 11, 10.0, 11", "Windows 10, 10.0, 10", "Windows Server 2022, 10.0, 10", "Windows 8.1, 6.3, 8",
            "Windows 7, 6.1, 7" })
    void knowsWhichWindowsItIs(String name, String version, String token) {
        assertEquals(token, LocalPlatformReader.windows(name, version));
    }

    private static Reason reason(Executable asking) {
        return assertThrows(ProbeException.class, asking).reason();
    }
}
