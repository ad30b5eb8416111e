// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.ssh.internal.SshConnector;

/** Against a real OpenSSH server. */
class SystemFactKindTest {
    @TempDir
    static Path home;
    private static OpenSshFixture server;
    private static SshConnector connector;

    @BeforeAll
    static void start() throws Exception {
        server = OpenSshFixture.start();
        connector = new SshConnector(home, home.resolve("trusted"), Optional.empty());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            connector.close();
            server.close();
        }
    }

    @Test
    void tellsFactsOfTheMachine() throws Exception {
        Observation release = asked().answer(SystemFact.KERNEL_RELEASE, "");
        assertEquals(System.getProperty("os.version"), release.value("value").orElseThrow());
        assertTrue(System.getProperty("os.version").startsWith(release.value("version").orElseThrow()));
        assertEquals("uname -r (SSH, as sshprobe)", release.request());
        assertTrue(Long.parseLong(asked().value(SystemFact.UPTIME_SECONDS, "")) > 0);
        int memory = Integer.parseInt(asked().value(SystemFact.MEMORY_AVAILABLE_PERCENT, ""));
        assertTrue(memory > 0 && memory <= 100);
    }

    @Test
    void tellsFactsOfFiles() throws Exception {
        Path file = Files.createFile(server.file("public/it's a \\ \"file\" & more"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals("640", asked().value(SystemFact.FILE_MODE, file.toString()));
        assertEquals("yes", asked().value(SystemFact.FILE_EXISTS, file.toString()));
        assertEquals("no", asked().value(SystemFact.FILE_EXISTS, file + "; touch x"));
        assertEquals("no", asked().value(SystemFact.FILE_EXISTS, file + "/below"));
        assertTrue(asked().answer(SystemFact.FILE_MODE, "/no/such/file").values().isEmpty());
        Path closed = Files.createDirectory(server.file("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        asked().unknown(Reason.ACCESS_DENIED, SystemFact.FILE_EXISTS, closed + "/x");
    }

    @Test
    void runsNothingThatAnArgumentSays() throws Exception {
        Path victim = server.file("public/x");
        for (String nasty : List.of("'; touch " + victim + "; '", "$(touch " + victim + ")", "`touch " + victim + "`",
                "\\'; touch " + victim + "; \\'")) {
            assertEquals("no", asked().value(SystemFact.FILE_EXISTS, "/" + nasty), nasty);
            assertTrue(asked().answer(SystemFact.DISK_USED_PERCENT, "/" + nasty).values().isEmpty(), nasty);
        }
        asked().unknown(Reason.MALFORMED, SystemFact.FILE_EXISTS, "/a\ntouch " + victim);
        asked().unknown(Reason.MALFORMED, SystemFact.SERVICE_STATE, "-H evil");
        assertFalse(Files.exists(victim));
    }

    @Test
    void tellsHowFullFileSystemsAre() throws Exception {
        int used = Integer.parseInt(asked().value(SystemFact.DISK_USED_PERCENT, "/"));
        assertTrue(used >= 0 && used <= 100);
        assertTrue(asked().answer(SystemFact.DISK_USED_PERCENT, "/no/such/folder").values().isEmpty());
    }

    @Test
    void tellsKernelSettingsAndPorts() throws Exception {
        assertEquals(Files.readString(Path.of("/proc/sys/kernel/ostype")).strip(),
                asked().value(SystemFact.KERNEL_SETTING, "kernel.ostype"));
        assertTrue(asked().answer(SystemFact.KERNEL_SETTING, "kernel.no_such_setting").values().isEmpty());
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals("yes", asked().value(SystemFact.TCP_LISTENING, Integer.toString(listening.getLocalPort())));
        }
        assertEquals("no", asked().value(SystemFact.TCP_LISTENING, Integer.toString(OpenSshFixture.freePort())));
    }

    @Test
    void tellsLinesOfFiles() throws Exception {
        Path file = Files.writeString(server.file("public/it's $(x).conf"), "#mode = 0\n mode = 1; `touch y`\nmode = 2\n");
        Observation line = answer(SystemFact.FILE_LINE, file.toString(), "mode =");
        assertEquals("mode = 1; `touch y`", line.value("value").orElseThrow());
        assertEquals("mode = 2", line.value("last").orElseThrow());
        assertTrue(
                line.request().startsWith("stat -L -c '%s %F' -- ") && line.request().contains("; grep -a -n -m 1000 -F -e 'mode =' -- "),
                line::request);
        assertEquals("line 2: mode = 1; `touch y`", line.reply());
        assertTrue(answer(SystemFact.FILE_LINE, file.toString(), "none").values().isEmpty());
        assertTrue(answer(SystemFact.FILE_LINE, file + ".none", "mode").values().isEmpty());
        Path binary = Files.write(server.file("public/binary"), new byte[] { 0, '\n', 'm', 'o', 'd', 'e', 0, '\n' });
        assertTrue(answer(SystemFact.FILE_LINE, binary.toString(), "mode").value("value").orElseThrow().startsWith("mode"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        asked().unknown(Reason.ACCESS_DENIED, fact(SystemFact.FILE_LINE, file.toString(), "mode"));
        Path link = Files.createSymbolicLink(server.file("public/endless"), Path.of("/dev/zero"));
        asked().unknown(Reason.UNSUPPORTED, fact(SystemFact.FILE_LINE, link.toString(), "mode"));
    }

    @Test
    void runsNothingThatATextSays() throws Exception {
        Path victim = server.file("public/victim");
        for (String nasty : List.of("'; touch " + victim + "; '", "$(touch " + victim + ")", "`touch " + victim + "`", "-f " + victim,
                "\\'; touch " + victim + "; \\'", "| touch " + victim, "!!", "x".repeat(500))) {
            Path file = Files.writeString(server.file("public/nasty"), "before\n" + nasty + " and more\n");
            assertEquals(nasty + " and more", answer(SystemFact.FILE_LINE, file.toString(), nasty).value("value").orElse("(none)"));
        }
        assertFalse(Files.exists(victim));
    }

    @Test
    void tellsLimitsAndTheClock() throws Exception {
        assertTrue(asked().value(SystemFact.LIMIT, "nofile").matches("\\d+"));
        assertTrue(asked().answer(SystemFact.LIMIT, "nofile").value("hard").orElseThrow().matches("\\d+"));
        Observation clock = asked().answer(SystemFact.TIME_OFFSET, "");
        double offset = Double.parseDouble(clock.value("value").orElseThrow());
        assertTrue(Math.abs(offset) <= Double.parseDouble(clock.value("uncertainty").orElseThrow()) + 0.05, clock::toString);
    }

    @Test
    void countsLinesOfALog() throws Exception {
        String young = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString();
        Path log = Files.writeString(server.file("public/x.log"),
                "2001-01-01T00:00:00Z failed\n" + young + " it failed\n" + young + " good\n");
        Observation lines = answer(SystemFact.LOG_LINES_SINCE, log.toString(), "failed");
        assertEquals("1", lines.value("value").orElseThrow());
        assertEquals(young + " it failed", lines.value("last").orElseThrow());
    }

    /** This machine has the command, and no journal. */
    @Test
    void doesNotCallAMissingJournalEmpty() {
        Assumptions.assumeFalse(Files.isDirectory(Path.of("/run/systemd/system")), "this machine runs systemd");
        asked().unknown(Reason.UNSUPPORTED, fact(SystemFact.LOG_LINES_SINCE, "ssh", "failed"));
    }

    @Test
    void tellsPackages() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/var/lib/dpkg/status")), "no host of the Debian family");
        Observation dpkg = asked().answer(SystemFact.PACKAGE_VERSION, "openssh-server");
        assertTrue(dpkg.value("value").orElseThrow().matches("(\\d+:)?\\d+\\.\\d.*"), dpkg::reply);
        assertTrue(dpkg.value("version").orElseThrow().matches("\\d+\\.\\d+"), dpkg::reply);
        assertTrue(asked().answer(SystemFact.PACKAGE_VERSION, "no-such-package").values().isEmpty());
    }

    @Test
    void doesNotMistakeAMissingServiceCommandForAMissingService() {
        Assumptions.assumeFalse(Files.isDirectory(Path.of("/run/systemd/system")), "this machine runs systemd");
        asked().unknown(Reason.UNSUPPORTED, SystemFact.SERVICE_STATE, "ssh");
    }

    @Test
    void tellsThePlatform() throws Exception {
        SshPlatformReader reader = new SshPlatformReader(connector);
        assertTrue(reader.reaches(Host.parse(server.host())));
        assertFalse(reader.reaches(Host.parse("192.0.2.7")), "nobody is signed in on a guess");
        assertFalse(reader.reaches(Host.parse("local,ssh=22")));
        try (HostSession session = new HostSession(Host.parse(server.host()), Credentials.NONE)) {
            assertEquals(new Platform("linux", "", "Linux"), reader.read(session));
        }
    }

    @Test
    void signsInByPasswordOrSaysThatItWasRefused() throws Exception {
        String known = "knownhosts=" + server.file("ssh/known_hosts");
        Asked right = new Asked(connector, server.bare(known), new Credentials("", "sshprobe", OpenSshFixture.PASSWORD.toCharArray()));
        assertEquals("yes", right.value(SystemFact.FILE_EXISTS, "/"));
        String refused = new Asked(connector, server.bare(known, "user=sshprobe"), new Credentials("", "sshprobe", "wrong".toCharArray()))
                .unknown(Reason.SIGN_IN_FAILED);
        assertTrue(refused.contains("'sshprobe'") && refused.contains("the password") && !refused.contains("wrong"), refused);
        asked("user=nobody-at-all").unknown(Reason.SIGN_IN_FAILED);
        assertTrue(asked("key=/no/such/key").unknown(Reason.SIGN_IN_FAILED).contains("/no/such/key"));
    }

    @Test
    void doesNotSignInToAHostThatIsNotKnown() throws Exception {
        String unknown = asked("knownhosts=" + home.resolve("none")).unknown(Reason.UNTRUSTED_HOST);
        assertTrue(unknown.contains("ssh-ed25519 SHA256:"), unknown);
        Path other = home.resolve("other");
        String key = Files.readString(server.file("ssh/id.pub")).strip();
        Files.writeString(other, Files.readString(server.file("ssh/known_hosts")).split(" ")[0] + " " + key + "\n");
        assertTrue(asked("knownhosts=" + other).unknown(Reason.UNTRUSTED_HOST).contains("another machine"));
    }

    @Test
    void asksManyThingsAtOnceOnOneConnection() throws Exception {
        try (HostSession session = new HostSession(Host.parse(server.host()), Credentials.NONE);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Observation>> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                answers.add(threads.submit(() -> asked().answer(SystemFact.UPTIME_SECONDS, "", session, Duration.ofSeconds(20))));
            }
            for (Future<Observation> answer : answers) {
                assertTrue(answer.get().value("value").isPresent());
            }
        }
    }

    private static Asked asked(String... settings) {
        return new Asked(connector, server.host(settings), Credentials.NONE);
    }

    private static Observation answer(SystemFact fact, String argument, String text) throws ProbeException, InterruptedException {
        return asked().answer(fact(fact, argument, text));
    }

    private static SystemFactProbe fact(SystemFact fact, String argument, String text) {
        SystemFactProbe probe = ProbesFactory.eINSTANCE.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        probe.setText(text);
        return probe;
    }
}
