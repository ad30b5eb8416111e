// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The acceptance story of the first founding problem, told against a real Samba server. */
class CheckSambaTest {
    private static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters";

    @TempDir
    private static Path folder;

    private static Servers servers;
    private static Cli cli;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        servers = Servers.start(Files.createDirectories(folder.resolve("servers")));
        cli = withPassword("Passw0rd!");
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void theFaultHoldsUntilTheValueIsSet() throws IOException, InterruptedException {
        Cli.Result before = check("127.0.0.1,smb=" + servers.smb + ",user=probe");
        assertEquals("holds", keepConn(before).get("answer").asText(), before.out());
        assertTrue(keepConn(before).get("observed").isNull(), before.out());
        assertEquals(1, before.code(), before.err());
        assertEquals(List.of("pb-leaked-sessions", "holds"), trueOn("pb-leaked-sessions").subList(0, 2));
        servers.setDword(KEY, "KeepConn", 0);
        Cli.Result after = check("127.0.0.1,smb=" + servers.smb + ",user=probe");
        assertEquals("does-not-hold", keepConn(after).get("answer").asText(), after.out());
        assertEquals("0", keepConn(after).get("observed").asText());
        assertEquals(0, after.code(), after.out());
        List<String> last = trueOn("pb-leaked-sessions");
        int now = last.indexOf("pb-leaked-sessions");
        assertEquals("does-not-hold", last.get(now + 1));
        assertTrue(now > 0, () -> "still first: " + last);
    }

    /** Ids and answers of the hits of a search, one after the other. */
    private static List<String> trueOn(String problem) throws IOException {
        Cli.Result result = cli.run("search", "connection fails error 71 sessions", "--limit", "30", "--true-on",
                "127.0.0.1,smb=" + servers.smb + ",user=probe", "--json");
        assertEquals(0, result.code(), result.err());
        assertEquals("127.0.0.1", result.json().get("host").asText());
        List<String> told = new ArrayList<>();
        for (JsonNode hit : result.json().get("hits")) {
            boolean asked = hit.get("id").asText().equals(problem);
            told.addAll(List.of(hit.get("id").asText(), asked ? hit.get("answer").asText() : ""));
        }
        return told;
    }

    @Test
    void aRecordingAnswersAsTheServerDidAndNamesNobody() throws IOException {
        Path recording = folder.resolve("recording.xmi");
        String client = "127.0.0.1,smb=" + servers.smb + ",user=probe,platform=nt4";
        Cli.Result live = cli.run("check", "Q258837", "--client", client, "--timeout", "30", "--record", recording.toString(), "--json");
        String written = Files.readString(recording);
        assertTrue(written.contains("kind=\"account\""), written);
        assertFalse(written.contains("\"probe\"") || written.contains("Passw0rd") || written.contains("127.0.0.1"), written);
        Cli.Result replayed = new Cli(folder.resolve("library")).run("check", "Q258837", "--replay", recording.toString(), "--json");
        assertEquals(live.code(), replayed.code(), replayed.err());
        assertEquals(told(live), told(replayed));
    }

    @Test
    void testRunnersReadTheFindings() throws IOException {
        Path file = folder.resolve("check.xml");
        Cli.Result result = cli.run("check", "Q258837", "--client", "127.0.0.1,smb=" + servers.smb + ",user=probe", "--junit",
                file.toString());
        String written = Files.readString(file);
        assertTrue(written.contains("<testsuite name=\"Q258837\""), written);
        assertEquals(result.code() == 1, written.contains("<failure "), written);
    }

    private static List<String> told(Cli.Result result) throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode finding : result.json().get("findings")) {
            told.add(finding.get("condition") + " " + finding.get("answer") + " " + finding.get("observed") + " " + finding.get("millis"));
        }
        assertTrue(told.size() >= 3, result.out());
        return told;
    }

    @Test
    void whatAHostDoesNotTellIsNotCalledNone() throws IOException {
        String host = "127.0.0.1,smb=" + servers.smb + ",user=probe";
        JsonNode asked = cli.run("ask", "windows-version", "--host", host, "--json").json();
        assertTrue(asked.get("reason").isNull(), asked::toPrettyString);
        assertEquals("6.1", asked.get("values").get("version").asText());
        assertEquals("unsupported", asked.get("untold").path("edition").asText(), asked::toPrettyString);
        assertTrue(cli.run("ask", "windows-version", "--host", host).out().contains("edition: ? unknown: unsupported"));
    }

    @Test
    void aReplayThatCannotBeIsToldInOneLine() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xmi"), "<no/>");
        cli.run("check", "Q258837", "--replay", folder.resolve("none.xmi").toString()).failedInOneLine(66);
        cli.run("check", "Q258837", "--replay", other.toString()).failedInOneLine(65);
        assertEquals(64, cli.run("check", "Q258837", "--replay", other.toString(), "--client", "local").code());
        assertEquals(64, cli.run("check", "Q258837", "--client", "local", "--record", folder.toString()).code());
    }

    @Test
    void theFileVersionsAreAboutOnePlatformOnly() throws IOException {
        JsonNode findings = check("127.0.0.1,smb=" + servers.smb + ",user=probe").json().get("findings");
        for (JsonNode finding : findings) {
            if ("file-version".equals(finding.get("probe").get("kind").asText())) {
                assertEquals("not-applicable", finding.get("answer").asText(), finding.toString());
            }
        }
    }

    @Test
    void aSweepStopsBeforeAnAccountIsLocked() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            list.append("127.0.0.1,smb=" + servers.smb + ",user=probe,name=m" + i + "\n");
        }
        Path machines = Files.writeString(folder.resolve("machines"), list);
        Cli.Result stopped = withPassword("not-the-one").run("sweep", "Q258837", "--hosts", machines.toString(), "--parallel", "1")
                .failedInOneLine(74);
        assertEquals(3, stopped.out().lines().count(), stopped.out());
        Cli.Result right = cli.run("sweep", "Q258837", "--hosts", machines.toString(), "--role", "client");
        assertEquals(6, right.out().lines().count(), right.err());
    }

    @Test
    void aWrongPasswordIsUnknown() throws IOException {
        assertUnknown(check(withPassword("not-the-one"), "127.0.0.1,smb=" + servers.smb + ",user=probe"), "sign-in-failed");
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertUnknown(check("127.0.0.1,smb=" + closed + ",user=probe"), "unreachable");
    }

    @Test
    void aSilentPortIsTimedOut() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertUnknown(check(cli, "127.0.0.1,smb=" + silent.getLocalPort() + ",user=probe", "2"), "timed-out");
        }
    }

    @Test
    void aNameThatDoesNotResolveIsUnreachable() throws IOException {
        assertUnknown(check("no-such-host.invalid,user=probe"), "unreachable");
    }

    private static void assertUnknown(Cli.Result result, String reason) throws IOException {
        assertEquals("unknown", keepConn(result).get("answer").asText(), result.out());
        assertEquals(reason, keepConn(result).get("reason").asText(), result.out());
        assertEquals(2, result.code(), result.out());
    }

    private static Cli withPassword(String password) {
        return new Cli(folder.resolve("library"), Map.of("PROBEBOOK_PASSWORD", password));
    }

    private static Cli.Result check(String client) {
        return check(cli, client);
    }

    private static Cli.Result check(Cli with, String client) {
        return check(with, client, "30");
    }

    private static Cli.Result check(Cli with, String client, String timeout) {
        return with.run("check", "Q258837", "--client", client, "--timeout", timeout, "--json");
    }

    private static JsonNode keepConn(Cli.Result result) throws IOException {
        return StreamSupport.stream(result.json().get("findings").spliterator(), false)
                .filter(f -> "registry-value".equals(f.get("probe").get("kind").asText())).findFirst()
                .orElseThrow(() -> new AssertionError("no registry part: " + result.out() + result.err()));
    }
}
