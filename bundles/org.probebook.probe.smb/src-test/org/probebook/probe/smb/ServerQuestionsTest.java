// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.OpenPipesProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.ShareType;
import org.probebook.knowledge.probes.SharesProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;

/** Shares, pipes, services and the platform, asked of a real server. */
class ServerQuestionsTest {
    private static SambaFixture samba;

    private final SmbHosts hosts = new SmbHosts();

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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "PRINTER; 2; label, laser", "DISK; 2; admin$, public", "ANY; 4; admin$, label, laser, public" })
    void sharesAreCountedByTypeWithoutTheOneForPipes(ShareType type, String count, String names) throws Exception {
        SharesKind kind = new SharesKind();
        kind.hosts = hosts;
        SharesProbe probe = ProbesFactory.eINSTANCE.createSharesProbe();
        probe.setType(type);
        try (HostSession session = samba.as("lowpriv")) {
            Observation observed = kind.observe(probe, session);
            assertEquals(Optional.of(count), observed.value("count"));
            assertEquals(names, observed.reply());
        }
    }

    @Test
    void sambaListsNoPipesSoThatTheyCannotBeCounted() throws Exception {
        OpenPipesKind kind = new OpenPipesKind();
        kind.hosts = hosts;
        OpenPipesProbe probe = ProbesFactory.eINSTANCE.createOpenPipesProbe();
        probe.setPipe("\\PIPE\\spoolss");
        try (HostSession session = samba.as("probe")) {
            assertEquals(Reason.UNSUPPORTED, assertThrows(ProbeException.class, () -> kind.observe(probe, session)).reason());
        }
        try (HostSession session = samba.as("lowpriv")) {
            assertEquals(Reason.ACCESS_DENIED, assertThrows(ProbeException.class, () -> kind.observe(probe, session)).reason());
        }
    }

    private Map<String, String> service(String user, String name) throws Exception {
        WindowsServiceKind kind = new WindowsServiceKind();
        kind.hosts = hosts;
        WindowsServiceProbe probe = ProbesFactory.eINSTANCE.createWindowsServiceProbe();
        probe.setService(name);
        try (HostSession session = samba.as(user)) {
            return kind.observe(probe, session).values();
        }
    }

    @Test
    void aServiceTellsItsStateAndItsStartType() throws Exception {
        assertEquals(Map.of("state", "running", "start", "manual"), service("probe", "Spooler"));
        assertEquals(Map.of("state", "stopped", "start", "disabled"), service("probe", " wins "));
        assertEquals(Map.of("state", "running", "start", "manual"), service("lowpriv", "Spooler"));
    }

    @Test
    void anUnknownServiceIsAbsentAndNoServiceIsMalformed() throws Exception {
        assertEquals(Map.of(), service("probe", "NoSuchService"));
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> service("probe", " ")).reason());
    }

    @Test
    void thePlatformIsToldAndSambaTellsNoEdition() throws Exception {
        SmbPlatformReader reader = new SmbPlatformReader();
        reader.hosts = hosts;
        try (HostSession session = samba.as("lowpriv")) {
            Platform platform = reader.read(session);
            assertEquals("7", platform.token());
            assertEquals("", platform.edition());
            assertTrue(platform.described().contains("6.1"), platform.described());
        }
        assertTrue(reader.reaches(samba.host()));
        assertEquals(false, reader.reaches(Host.parse(Host.LOCAL)));
    }
}
