// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

class RegistryValueKindTest {
    private static final String PARAMETERS = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters";
    private static SambaFixture samba;

    private final RegistryValueKind kind = new RegistryValueKind();

    RegistryValueKindTest() {
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

    private Observation read(String key, String name) throws Exception {
        try (HostSession session = samba.as("probe")) {
            return kind.observe(probe(key, name), session);
        }
    }

    private static RegistryValueProbe probe(String key, String name) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(key);
        probe.setName(name);
        return probe;
    }

    private void assertFails(Reason reason, String key, String name) {
        assertEquals(reason, assertThrows(ProbeException.class, () -> read(key, name)).reason());
    }

    @Test
    void aValueThatIsSetIsSeenAtOnceAndOneThatIsRemovedIsAbsent() throws Exception {
        assertEquals(Map.of(), read(PARAMETERS, "KeepConn").values());
        samba.script("set", PARAMETERS, "KeepConn", "dword", "0");
        assertEquals(Map.of("value", "0", "type", "REG_DWORD"), read(PARAMETERS, "KeepConn").values());
        samba.script("unset", PARAMETERS, "KeepConn");
        assertEquals(Map.of(), read(PARAMETERS, "KeepConn").values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Text   | REG_SZ        | hello
            Folder | REG_EXPAND_SZ | %SystemRoot%\\x
            Bytes  | REG_BINARY    | 00ff10
            Big    | REG_DWORD     | 4294967294
            """)
    void eachTypeIsWrittenInItsWay(String name, String type, String value) throws Exception {
        Observation observed = read("HKLM\\SOFTWARE\\Fixture", name);
        assertEquals(Optional.of(type), observed.value("type"));
        assertEquals(Optional.of(value), observed.value("value"));
    }

    @Test
    void severalStringsStandEachOnItsLine() throws Exception {
        assertEquals(Optional.of("one\ntwo"), read("HKLM\\SOFTWARE\\Fixture", "Lines").value("value"));
    }

    @Test
    void keysMayBeWrittenInOtherWays() throws Exception {
        assertEquals(Optional.of("hello"), read("hkey_local_machine\\software\\FIXTURE\\", "text").value("value"));
        assertEquals(Optional.of("the unnamed value"), read("HKLM\\SOFTWARE\\Fixture", "").value("value"));
        assertEquals(Optional.of("the unnamed value"), read("HKLM\\SOFTWARE\\Fixture", null).value("value"));
    }

    @Test
    void aMissingKeyIsAbsentAndAForbiddenOneIsNot() throws Exception {
        assertEquals(Map.of(), read("HKLM\\SOFTWARE\\No\\Such", "v").values());
        assertFails(Reason.ACCESS_DENIED, "HKLM\\SOFTWARE\\Secret", "v");
    }

    /** Samba has one view only, and takes the wish for another for a right that nobody has. */
    @ParameterizedTest
    @EnumSource(value = RegistryView.class, names = { "BITS_32", "BITS_64" })
    void aViewThatAHostDoesNotGiveIsNoAbsence(RegistryView view) throws Exception {
        RegistryValueProbe probe = probe("HKLM\\SOFTWARE\\Fixture", "Text");
        probe.setView(view);
        try (HostSession session = samba.as("probe")) {
            assertEquals(Reason.ACCESS_DENIED, assertThrows(ProbeException.class, () -> kind.observe(probe, session)).reason());
        }
    }

    @Test
    void argumentsWithoutSenseAreMalformed() {
        assertFails(Reason.MALFORMED, "", "v");
        assertFails(Reason.MALFORMED, "SOFTWARE\\Fixture", "v");
        assertFails(Reason.MALFORMED, "HKLM\\" + "x".repeat(5000), "v");
    }

    @Test
    void manyQuestionsAtOnceShareOneConnection() throws Exception {
        samba.script("set", PARAMETERS, "Parallel", "dword", "7");
        try (HostSession session = samba.as("probe"); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Observation> question = () -> kind.observe(probe(PARAMETERS, "Parallel"), session);
            for (Future<Observation> answer : threads.invokeAll(Collections.nCopies(40, question))) {
                assertEquals(Optional.of("7"), answer.get().value("value"));
            }
        }
    }

    @Test
    void whoeverAsksAsNobodyGetsWhatNobodyMay() throws Exception {
        try (HostSession session = samba.asNobody()) {
            assertEquals(Optional.of("hello"), kind.observe(probe("HKLM\\SOFTWARE\\Fixture", "Text"), session).value("value"));
        }
    }
}
