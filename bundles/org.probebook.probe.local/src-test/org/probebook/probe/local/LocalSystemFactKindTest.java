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

    @ParameterizedTest
    @CsvSource({ "FILE_EXISTS, relative", "FILE_EXISTS, ''", "FILE_MODE, ../x", "DISK_USED_PERCENT, ''", "TCP_LISTENING, 0",
            "TCP_LISTENING, 65536", "TCP_LISTENING, ssh",
            "PACKAGE_VERSION, ''", "SERVICE_STATE, a b" })
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
        assertEquals(token, LocalPlatformReader.windows(version));
    }

    private static String value(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        return answer(fact, argument).value("value").orElse("(none)");
    }

    private static Observation answer(SystemFact fact, String argument) throws ProbeException, InterruptedException {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        HostSession session = session();
        return session.within(Duration.ofSeconds(20), () -> new LocalSystemFactKind().observe(probe, session));
    }

    private static HostSession session() {
        return new HostSession(Host.parse("local"), Credentials.NONE);
    }
}
