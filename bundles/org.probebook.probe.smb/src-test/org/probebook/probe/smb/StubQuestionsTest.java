// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.AnonymousAccessProbe;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.OpenFilesProbe;
import org.probebook.knowledge.probes.OpenPipesProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.ShareType;
import org.probebook.knowledge.probes.SharesProbe;
import org.probebook.knowledge.probes.SmbSessionsProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.stub.Machine;
import org.probebook.probe.smb.stub.Machine.Stage;
import org.probebook.probe.smb.stub.ProgramBytes;
import org.probebook.probe.smb.stub.WindowsStub;

/** What a Windows answers and a Samba cannot: ages, sessions without a user, pipes, editions, a limit that is reached. */
@Timeout(60)
class StubQuestionsTest {
    private static final ProbesFactory PROBES = ProbesFactory.eINSTANCE;

    private final SmbHosts hosts = new SmbHosts();

    StubQuestionsTest() {
        SambaFixture.quiet();
    }

    private static Machine workstation() {
        return new Machine("OLDBOX", "5.0", Machine.WORKSTATION);
    }

    /** The two that are half an hour old without a user, one that is young, and one of a person. */
    private static Machine crowded() {
        return workstation().session("\\\\192.0.2.7", "", 1800, 1700).session("\\\\192.0.2.8", "", 1900, 100)
                .session("\\\\192.0.2.8", "", 89, 1).session("\\\\192.0.2.9", "anna", 4000, 12);
    }

    private static HostSession session(WindowsStub stub) {
        return new HostSession(SambaFixture.host("127.0.0.1", stub.port()), SambaFixture.account("probe"));
    }

    private Observation observe(Machine machine, Probe probe) throws Exception {
        try (WindowsStub stub = new WindowsStub(machine); HostSession session = session(stub)) {
            return SmbKinds.of(probe, hosts).observe(probe, session);
        }
    }

    private Optional<String> count(Machine machine, Probe probe) throws Exception {
        return observe(machine, probe).value("count");
    }

    private ProbeException refusal(Machine machine, Probe probe) {
        return assertThrows(ProbeException.class, () -> observe(machine, probe));
    }

    private static SmbSessionsProbe sessions(boolean anonymousOnly, int minimumAge) {
        SmbSessionsProbe probe = PROBES.createSmbSessionsProbe();
        probe.setAnonymousOnly(anonymousOnly);
        probe.setMinimumAge(minimumAge);
        return probe;
    }

    private static OpenPipesProbe pipe(String name) {
        OpenPipesProbe probe = PROBES.createOpenPipesProbe();
        probe.setPipe(name);
        return probe;
    }

    @ParameterizedTest
    @CsvSource({ "false, 0, 4", "true, 0, 3", "true, 90, 2", "false, 90, 3", "false, 3600, 1", "true, 3600, 0" })
    void sessionsAreCountedByUserAndAgeAndOursAreNot(boolean anonymousOnly, int minimumAge, String count) throws Exception {
        assertEquals(Optional.of(count), count(crowded(), sessions(anonymousOnly, minimumAge)));
    }

    @Test
    void ourSessionOfNobodyIsNotCountedEither() throws Exception {
        try (WindowsStub stub = new WindowsStub(crowded()); HostSession session = session(stub)) {
            IProbeKind anonymous = SmbKinds.of(PROBES.createAnonymousAccessProbe(), hosts);
            anonymous.observe(PROBES.createAnonymousAccessProbe(), session);
            Probe probe = sessions(true, 0);
            Observation observed = SmbKinds.of(probe, hosts).observe(probe, session);
            assertEquals(Optional.of("3"), observed.value("count"));
            assertTrue(observed.reply().contains("2 of our own"), observed.reply());
            try (HostSession others = new HostSession(session.host(), Credentials.NONE)) {
                new SmbHosts().of(others); // as somebody else's program would
                assertEquals(Optional.of("4"), SmbKinds.of(probe, hosts).observe(probe, session).value("count"));
            }
        }
    }

    @Test
    void sessionsAreToldByClientAndByTheSortOfTheirUsers() throws Exception {
        Machine machine = crowded().guest("\\\\192.0.2.9", "Gast", 200, 3);
        assertEquals(Map.of("count", "5", "clients", "3", "most-per-client", "2", "anonymous", "3"),
                observe(machine, sessions(false, 0)).values());
        assertEquals(Map.of("guests", Reason.UNSUPPORTED), observe(machine, sessions(false, 0)).untold(), "level 10 knows no guests");
        assertEquals(Map.of("count", "5", "clients", "3", "most-per-client", "2", "anonymous", "4", "guests", "1"),
                observe(machine.withoutLevel(10, 124), sessions(false, 0)).values());
        Observation least = observe(machine.withoutLevel(1, 124), sessions(false, 0));
        assertEquals(Map.of("count", "5", "clients", "3", "most-per-client", "2"), least.values());
        assertEquals(Map.of("anonymous", Reason.UNSUPPORTED, "guests", Reason.UNSUPPORTED), least.untold());
        assertEquals(Map.of("count", "0", "clients", "0", "most-per-client", "0", "anonymous", "0"),
                observe(workstation(), sessions(false, 0)).values());
    }

    @ParameterizedTest
    @CsvSource({ "'', 3, 2", "*.doc, 2, 2", "c:/docs/*, 2, 1", "C:\\docs\\plan.do?, 1, 1", "*nothing*, 0, 0", "plan.doc, 0, 0" })
    void openFilesAreCountedByPathAndPipesAreNot(String path, String count, String users) throws Exception {
        Machine machine = workstation().open("C:\\docs\\plan.doc", "anna").open("C:\\docs\\", "Anna").open("D:\\Other.DOC", "bert")
                .open("\\PIPE\\spoolss", "carl");
        OpenFilesProbe probe = PROBES.createOpenFilesProbe();
        probe.setPath(path);
        assertEquals(Map.of("count", count, "users", users), observe(machine, probe).values());
    }

    private static Machine xp(String suite) {
        String current = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
        byte[] suites = (suite + "\0\0").getBytes(StandardCharsets.UTF_16LE);
        return new Machine("XPBOX", "5.1", Machine.WORKSTATION).text(current, "CurrentBuildNumber", "2600")
                .text(current, "CSDVersion", "Service Pack 3").text(current, "ProductName", "Microsoft Windows XP")
                .value("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions", "ProductSuite", 7, suites);
    }

    @ParameterizedTest
    @CsvSource({ "Personal, home", "Terminal Server, professional" })
    void aWindowsTellsWhichItIs(String suite, String edition) throws Exception {
        Probe probe = PROBES.createWindowsVersionProbe();
        assertEquals(Map.of("version", "5.1", "build", "2600", "service-pack", "3", "edition", edition, "name", "Microsoft Windows XP"),
                observe(xp(suite), probe).values());
        SmbPlatformReader reader = new SmbPlatformReader();
        reader.hosts = hosts;
        try (WindowsStub stub = new WindowsStub(xp(suite)); HostSession session = session(stub)) {
            assertEquals(edition, reader.read(session).edition());
        }
    }

    @Test
    void whatTheRegistryKeepsToItselfIsUntold() throws Exception {
        Probe probe = PROBES.createWindowsVersionProbe();
        try (WindowsStub stub = new WindowsStub(xp("Personal"));
                HostSession nobody = new HostSession(SambaFixture.host("127.0.0.1", stub.port()), Credentials.NONE)) {
            Observation observed = SmbKinds.of(probe, hosts).observe(probe, nobody);
            assertEquals(Map.of("version", "5.1"), observed.values());
            assertEquals(
                    Map.of("build", Reason.ACCESS_DENIED, "service-pack", Reason.ACCESS_DENIED, "edition", Reason.ACCESS_DENIED, "name",
                            Reason.ACCESS_DENIED),
                    observed.untold());
        }
        assertEquals(Map.of("version", "4.0", "service-pack", "0", "edition", "workstation"),
                observe(new Machine("BARE", "4.0", Machine.WORKSTATION), probe).values());
    }

    @Test
    void levelOneTellsUsersAndTimes() throws Exception {
        assertEquals(Optional.of("2"), count(crowded().withoutLevel(10, 124), sessions(true, 90)));
        assertEquals(Optional.of("4"), count(crowded().withoutLevel(10, 124).guest("X", "Gast", 200, 0), sessions(true, 0)));
    }

    @Test
    void levelZeroTellsClientsOnlyAndNobodyGuessesTheRest() throws Exception {
        Machine bare = crowded().withoutLevel(10, 124).withoutLevel(1, 124);
        assertEquals(Optional.of("4"), count(bare, sessions(false, 0)));
        assertEquals(Reason.UNSUPPORTED, refusal(bare, sessions(true, 0)).reason());
        assertEquals(Reason.UNSUPPORTED, refusal(bare, sessions(false, 90)).reason());
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 100 })
    void aListThatComesInPiecesIsPutTogether(int atATime) throws Exception {
        assertEquals(Optional.of("3"), count(crowded().sessionsAtATime(atATime), sessions(true, 0)));
    }

    @Test
    void aLevelThatIsDeniedIsNotEvaded() {
        assertEquals(Reason.ACCESS_DENIED, refusal(crowded().withoutLevel(10, 5), sessions(false, 0)).reason());
    }

    @Test
    void openPipesAreCountedWithoutThoseThatAsk() throws Exception {
        Machine open = workstation().open("\\PIPE\\spoolss", "").open("\\PIPE\\spoolss", "anna").open("\\PIPE\\srvsvc", "anna")
                .open("C:\\spool\\spoolss", "anna");
        assertEquals(Optional.of("2"), count(open, pipe("spoolss")));
        assertEquals(Optional.of("1"), count(open, pipe("\\PIPE\\srvsvc")));
        assertEquals(Optional.of("0"), count(open, pipe("winreg")));
    }

    @ParameterizedTest
    @CsvSource({ "4.0, false, nt4, workstation", "5.0, false, 2000, professional", "5.0, true, 2000, server", "5.1, false, xp, ''" })
    void theEditionIsReadWhereTheTypeTellsIt(String version, boolean server, String token, String edition) throws Exception {
        SmbPlatformReader reader = new SmbPlatformReader();
        reader.hosts = hosts;
        Machine machine = new Machine("BOX", version, server ? Machine.SERVER : Machine.WORKSTATION);
        try (WindowsStub stub = new WindowsStub(machine); HostSession session = session(stub)) {
            Platform platform = reader.read(session);
            assertEquals(token, platform.token());
            assertEquals(edition, platform.edition());
        }
    }

    @ParameterizedTest
    @CsvSource({ "SESSION_SETUP, 0xC00000D0, 71", "SESSION_SETUP, 0xC0000259, 1395", "TREE_CONNECT, 0xC00000D0, 71",
            "TREE_CONNECT, 0xC0000259, 1395" })
    void aFullMachineIsObservedAsSuchAndCannotBeAskedElse(Stage stage, String status, String error) throws Exception {
        Machine full = workstation().refusing(stage, Integer.parseUnsignedInt(status.substring(2), 16), 0);
        assertEquals(Map.of("accepts", "false", "error", error), observe(full, PROBES.createConnectionLimitProbe()).values());
        ProbeException refusal = refusal(full, sessions(false, 0));
        assertEquals(Reason.UNREACHABLE, refusal.reason());
        assertTrue(refusal.getMessage().contains("error " + error), refusal.getMessage());
    }

    @Test
    void theLastFreeConnectionAsksAndTheNextIsRefused() throws Exception {
        Machine nearly = crowded().refusing(Stage.SESSION_SETUP, 0xC00000D0, 1);
        try (WindowsStub stub = new WindowsStub(nearly); HostSession session = session(stub)) {
            Probe count = sessions(false, 0);
            Probe limit = PROBES.createConnectionLimitProbe();
            assertEquals(Optional.of("4"), SmbKinds.of(count, hosts).observe(count, session).value("count"));
            assertEquals(Optional.of("71"), SmbKinds.of(limit, hosts).observe(limit, session).value("error"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, true, share-list", "1, false, ipc", "2, false, sign-in" })
    void nobodyGetsAsFarAsTheRestrictionSays(int restriction, String works, String reaches) throws Exception {
        AnonymousAccessProbe probe = PROBES.createAnonymousAccessProbe();
        assertEquals(Map.of("works", works, "reaches", reaches), observe(workstation().anonymous(restriction), probe).values());
    }

    @Test
    void valuesKeysAndServicesAreRead() throws Exception {
        String key = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters";
        Machine machine = workstation().dword(key, "KeepConn", 600).text(key, "Other", "x".repeat(5000)).service("Spooler", 4, 2);
        RegistryValueProbe value = PROBES.createRegistryValueProbe();
        value.setKey(key);
        value.setName("keepconn");
        assertEquals(Map.of("value", "600", "type", "REG_DWORD"), observe(machine, value).values());
        RegistryValueProbe large = EcoreUtil.copy(value);
        large.setName("Other");
        assertEquals(5000, observe(machine, large).value("value").orElseThrow().length());
        RegistryValueProbe none = EcoreUtil.copy(value);
        none.setKey("HKLM\\SOFTWARE\\Nothing");
        assertEquals(Map.of(), observe(machine, none).values());
        RegistryKeyProbe keys = PROBES.createRegistryKeyProbe();
        keys.setKey(key);
        assertEquals(Optional.of("2"), observe(machine, keys).value("values"));
        WindowsServiceProbe service = PROBES.createWindowsServiceProbe();
        service.setService("spooler");
        assertEquals(Map.of("state", "running", "start", "automatic"), observe(machine, service).values());
        assertEquals(Map.of("opens", "true"), observe(machine, PROBES.createPrintSpoolerProbe()).values());
    }

    @Test
    void sharesAndFilesAreSeen() throws Exception {
        Machine machine = workstation().printer("laser").printer("label").disk("docs").file("ADMIN$", "system32\\drivers\\rdr.sys",
                ProgramBytes.of(false, 4, 0, 1381, 7052));
        SharesProbe printers = PROBES.createSharesProbe();
        printers.setType(ShareType.PRINTER);
        assertEquals(Optional.of("2"), count(machine, printers));
        FileVersionProbe file = PROBES.createFileVersionProbe();
        file.setPath("system32\\drivers\\rdr.sys");
        assertEquals(Optional.of("4.0.1381.7052"), observe(machine, file).value("version"));
        assertEquals(Optional.of("2003-01-01T00:00:00Z"), observe(machine, file).value("modified"));
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        try (WindowsStub stub = new WindowsStub(workstation());
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", stub.port()),
                        new Credentials("", "probe", "wrong".toCharArray()))) {
            Probe probe = sessions(false, 0);
            assertEquals(Reason.SIGN_IN_FAILED,
                    assertThrows(ProbeException.class, () -> SmbKinds.of(probe, hosts).observe(probe, session)).reason());
        }
    }
}
