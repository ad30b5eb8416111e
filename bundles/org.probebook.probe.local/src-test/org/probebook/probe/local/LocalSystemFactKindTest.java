// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class LocalSystemFactKindTest {
    @TempDir
    Path folder;

    @Test
    void reachesThisMachineOnly() {
        LocalSystemFactKind kind = new LocalSystemFactKind();
        assertTrue(kind.reaches(Host.parse("local")));
        assertFalse(kind.reaches(Host.parse("127.0.0.1")));
        assertEquals("value", kind.attributes().getFirst().name());
    }

    @Test
    void tellsFactsOfTheMachine() throws Exception {
        int memory = Integer.parseInt(value(SystemFact.MEMORY_AVAILABLE_PERCENT, ""));
        assertTrue(memory > 0 && memory <= 100);
        assertTrue(Long.parseLong(value(SystemFact.UPTIME_SECONDS, "")) > 0);
        int disk = Integer.parseInt(value(SystemFact.DISK_USED_PERCENT, folder.toString()));
        assertTrue(disk >= 0 && disk <= 100);
    }

    /** Some file systems count none; then that is said. */
    @Test
    void tellsInodesOrThatThereAreNone() throws Exception {
        try {
            int used = Integer.parseInt(value(SystemFact.INODES_USED_PERCENT, folder.toString()));
            assertTrue(used > 0 && used <= 100);
        } catch (ProbeException e) {
            assertEquals(Reason.UNSUPPORTED, e.reason(), e.getMessage());
        }
    }

    @Test
    void tellsListeners() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(door.getLocalPort());
            assertEquals("yes", value(SystemFact.TCP_LISTENING, port));
            door.close();
            assertEquals("no", value(SystemFact.TCP_LISTENING, port));
        }
    }

    @Test
    void tellsFactsOfFiles() throws Exception {
        Path file = Files.createFile(folder.resolve("it's a file"));
        assertEquals("yes", value(SystemFact.FILE_EXISTS, file.toString()));
        assertEquals("no", value(SystemFact.FILE_EXISTS, folder.resolve("none").toString()));
        assertEquals("no", value(SystemFact.FILE_EXISTS, file + "/below"));
        assertTrue(answer(SystemFact.DISK_USED_PERCENT, folder.resolve("none").toString()).values().isEmpty());
        assertTrue(answer(SystemFact.INODES_USED_PERCENT, folder.resolve("none").toString()).values().isEmpty());
    }

    @Test
    void tellsWhatLinuxShows() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "not on Linux");
        assertEquals(System.getProperty("os.version"), value(SystemFact.KERNEL_RELEASE, ""));
        assertTrue(System.getProperty("os.version").startsWith(answer(SystemFact.KERNEL_RELEASE, "").value("version").orElseThrow()));
        assertEquals("Linux", value(SystemFact.KERNEL_SETTING, "kernel.ostype"));
        assertTrue(Integer.parseInt(value(SystemFact.KERNEL_SETTING, "kernel.pid_max")) >= 301, "the kernel allows no less");
        assertTrue(value(SystemFact.KERNEL_SETTING, "kernel.printk").matches("\\d+ \\d+ \\d+ \\d+"));
        assertTrue(answer(SystemFact.KERNEL_SETTING, "kernel.no_such_setting").values().isEmpty());
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals("640", value(SystemFact.FILE_MODE, file.toString()));
        assertTrue(answer(SystemFact.FILE_MODE, folder.resolve("none").toString()).values().isEmpty());
        assertEquals("linux", new LocalPlatformReader().read(session()).token());
    }

    @Test
    void tellsLinesOfFiles() throws Exception {
        Path file = Files.writeString(folder.resolve("x.conf"), "#mode = 0\n mode = 1\r\nmode = 2");
        Observation line = answer(SystemFact.FILE_LINE, file.toString(), "mode*=");
        assertEquals("mode = 1", line.value("value").orElseThrow());
        assertEquals("mode = 2", line.value("last").orElseThrow());
        assertTrue(answer(SystemFact.FILE_LINE, file.toString(), "other").values().isEmpty());
        assertTrue(answer(SystemFact.FILE_LINE, file + ".none", "mode").values().isEmpty());
        assertEquals(Reason.UNSUPPORTED,
                assertThrows(ProbeException.class, () -> answer(SystemFact.FILE_LINE, folder.toString(), "x")).reason());
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> answer(SystemFact.FILE_LINE, "/dev/zero", "x")).reason());
        assertEquals(Reason.MALFORMED,
                assertThrows(ProbeException.class, () -> answer(SystemFact.FILE_LINE, file.toString(), null)).reason());
    }

    @Test
    void countsLinesOfALog() throws Exception {
        String young = Instant.now().minusSeconds(60).toString();
        Path log = Files.writeString(folder.resolve("x.log"), "2001-01-01T00:00:00Z failed\n" + young + " it failed\n" + young + " good\n");
        assertEquals("1", answer(SystemFact.LOG_LINES_SINCE, log.toString(), "failed").value("value").orElseThrow());
        assertEquals("0", answer(SystemFact.LOG_LINES_SINCE, log.toString(), "bad").value("value").orElseThrow());
        Files.writeString(log, "x".repeat(1_500_000) + "\n" + young + " it failed\n");
        assertEquals(Reason.UNSUPPORTED,
                assertThrows(ProbeException.class, () -> answer(SystemFact.LOG_LINES_SINCE, log.toString(), "failed")).reason());
        assertEquals(Reason.UNSUPPORTED,
                assertThrows(ProbeException.class, () -> answer(SystemFact.LOG_LINES_SINCE, "ssh", "failed")).reason());
    }

    @Test
    void tellsLimits() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "not on Linux");
        assertTrue(value(SystemFact.LIMIT, "nofile").matches("\\d+"));
        assertTrue(answer(SystemFact.LIMIT, "nofile").value("hard").orElseThrow().matches("\\d+"));
    }

    @Test
    void comparesItsClockWithNone() {
        assertEquals(Reason.UNSUPPORTED, assertThrows(ProbeException.class, () -> answer(SystemFact.TIME_OFFSET, "")).reason());
    }

    @ParameterizedTest
    @CsvSource({ "FILE_EXISTS, relative", "FILE_EXISTS, ''", "FILE_MODE, ../x", "DISK_USED_PERCENT, ''", "TCP_LISTENING, 0",
            "TCP_LISTENING, 65536", "TCP_LISTENING, ssh",
            "PACKAGE_VERSION, ''", "SERVICE_STATE, a b", "LIMIT, files", "FILE_LINE, relative", "LOG_LINES_SINCE, ''" })
    void refusesWhatIsNoArgument(SystemFact fact, String argument) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> answer(fact, argument)).reason());
    }

    @ParameterizedTest
    @CsvSource({ "../../etc/shadow", "vm.x/../../../etc/shadow", "/etc/passwd", "swappiness" })
    void staysBelowTheKernelSettings(String name) {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "not on Linux");
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> answer(SystemFact.KERNEL_SETTING, name)).reason());
    }

    @ParameterizedTest
    @CsvSource({ "6.1, 7", "6.3, 8", "10.0, 10", "11.0, windows" })
    void knowsVersionsOfWindows(String version, String token) {
        assertEquals(token, LocalPlatformReader.windows("Windows", version));
    }

    private static String value(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        return answer(fact, argument).value("value").orElse("(none)");
    }

    private static Observation answer(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        return answer(fact, argument, "x");
    }

    private static Observation answer(SystemFact fact, String argument, String text) throws ProbeException, InterruptedException {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        probe.setText(text);
        HostSession session = session();
        return session.within(Duration.ofSeconds(20), () -> new LocalSystemFactKind().observe(probe, session));
    }

    private static HostSession session() {
        return new HostSession(Host.parse("local"), Credentials.NONE);
    }
}
