// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.report.sweep.ISweepForm;
import org.probebook.report.sweep.SweepCsv;
import org.probebook.report.sweep.SweepJson;

import com.fasterxml.jackson.databind.ObjectMapper;

class SweepVerbTest {
    @TempDir
    private static Path folder;

    private static Cli cli;
    private static int closed;

    @BeforeAll
    static void start() throws IOException {
        cli = new Cli(folder.resolve("library"));
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
    }

    private static String range(String addresses) {
        return addresses + ",smb=" + closed;
    }

    @Test
    void everyMachineOfARangeIsALine() throws IOException {
        Cli.Result result = cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-5"), "--json");
        assertEquals(0, result.code(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals(5, lines.size(), result.out());
        for (String line : lines) {
            assertEquals("unreachable", new ObjectMapper().readTree(line).get("findings").get(0).get("reason").asText(), line);
        }
        assertEquals(List.of("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"),
                lines.stream().map(line -> new SweepJson().subject(line).orElseThrow().host()).sorted().toList());
    }

    @Test
    void onlyTheNamedRoleIsAsked() {
        Cli.Result client = cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-1"), "--role", "client", "--csv");
        Cli.Result all = cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-1"), "--csv");
        assertTrue(client.out().lines().skip(1).allMatch(line -> line.contains(",client,")), client.out());
        assertTrue(all.out().lines().count() > client.out().lines().count(), all.out());
    }

    @Test
    void aSweepThatWasStoppedGoesOn() throws IOException {
        Path list = Files.writeString(folder.resolve("machines"), range("127.0.0.1-2") + "\n# later\n" + range("127.0.0.3-4") + "\n");
        for (String form : List.of("--csv", "--json")) {
            Path output = folder.resolve("sweep" + form);
            assertEquals(0, cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-2"), form, "--output", output.toString()).code());
            String whole = Files.readString(output);
            Files.writeString(output, whole.substring(0, whole.length() - 20));
            Cli.Result rest = cli.run("sweep", "Q258837", "--hosts", list.toString(), form, "--output", output.toString());
            assertEquals(0, rest.code(), rest.err());
            List<String> lines = Files.readAllLines(output);
            ISweepForm read = form.equals("--csv") ? new SweepCsv() : new SweepJson();
            assertEquals(List.of("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4"),
                    lines.stream().flatMap(line -> read.subject(line).stream()).map(ISweepForm.Subject::host).distinct().sorted().toList());
            assertEquals(lines.size(), lines.stream().distinct().count(), "nothing twice");
        }
    }

    @Test
    void tagsNameMachinesTheUserKnows() {
        assertEquals(0, cli.run("hosts", "add", "hen", range("127.0.0.7"), "--tag", "coop").code());
        Cli.Result result = cli.run("sweep", "Q258837", "--hosts", "coop");
        assertEquals(List.of("hen  Q258837  ? unknown: unreachable"), result.out().lines().toList(), result.err());
    }

    @Test
    void whatMakesNoSenseIsToldInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "127.0.0.1\n127.0.0.9-3\n");
        Path letter = Files.writeString(folder.resolve("letter"), "Dear hen,\nhow are you?\nyours\n");
        cli.run("sweep", "Q258837", "--hosts", "no-such-tag").failedInOneLine(66);
        cli.run("sweep", "Q1234567", "--hosts", range("127.0.0.1-1")).failedInOneLine(66);
        assertTrue(cli.run("sweep", "Q258837", "--hosts", broken.toString()).failedInOneLine(65).err().contains("line 2"));
        cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-1"), "--csv", "--output", letter.toString()).failedInOneLine(65);
        assertEquals("Dear hen,", Files.readAllLines(letter).getFirst());
        assertEquals(64, cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-1"), "--csv", "--json").code());
        assertEquals(64, cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-1"), "--parallel", "0").code());
        assertEquals(64, cli.run("sweep", "Q258837").code());
    }

    @Test
    void aSweepOfOtherArticlesDoesNotGoOn() throws IOException {
        Path output = folder.resolve("articles.jsonl");
        String[] words = { "--hosts", range("127.0.0.1-2"), "--json", "--output", output.toString() };
        assertEquals(0, cli.run(Stream.concat(Stream.of("sweep", "Q258837"), Stream.of(words)).toArray(String[]::new)).code());
        String before = Files.readString(output);
        Cli.Result other = cli.run(Stream.concat(Stream.of("sweep", "KB328459"), Stream.of(words)).toArray(String[]::new));
        other.failedInOneLine(65);
        assertTrue(other.err().contains("Q258837") && other.err().contains("Q328459"), other.err());
        assertEquals(64, cli.run(
                Stream.concat(Stream.of("sweep", "KB258837", "--parallel", "0"), Stream.of(words)).toArray(String[]::new)).code());
        assertEquals(before, Files.readString(output));
        Cli.Result again = cli.run(Stream.concat(Stream.of("sweep", "KB258837"), Stream.of(words)).toArray(String[]::new));
        assertEquals(0, again.code(), again.err());
        assertEquals(before, Files.readString(output), "nobody was asked again");
    }

    @Test
    void twoSweepsAreCompared() throws IOException {
        Path earlier = folder.resolve("earlier.jsonl");
        Path later = folder.resolve("later.jsonl");
        cli.run("sweep", "Q258837", "--hosts", range("127.0.0.1-3"), "--json", "--output", earlier.toString());
        Files.writeString(later, Files.readString(earlier).lines().filter(line -> !line.contains("127.0.0.3"))
                .map(line -> line.contains("127.0.0.2") ? line.replace("\"unreachable\"", "\"timed-out\"") : line)
                .collect(Collectors.joining("\n", "", "\n")));
        Cli.Result text = cli.run("sweep", "--compare", earlier.toString(), later.toString());
        assertEquals(0, text.code(), text.err());
        assertTrue(
                text.out().lines().anyMatch(
                        line -> line.startsWith("127.0.0.2  Q258837") && line.endsWith("? unknown: unreachable -> ? unknown: timed out")),
                text.out());
        assertTrue(text.out().contains("127.0.0.3  gone"), text.out());
        assertTrue(text.out().lines().noneMatch(line -> line.startsWith("127.0.0.1 ")), text.out());
        assertEquals(1, new ObjectMapper().readTree(cli.run("sweep", "--compare", earlier.toString(), later.toString(), "--json").out())
                .get("counts").get("goneHosts").asInt());
        assertTrue(cli.run("sweep", "--compare", earlier.toString(), later.toString(), "--csv").out()
                .contains(",changed,unknown,unreachable,"));
        cli.run("sweep", "--compare", earlier.toString(), folder.resolve("none").toString()).failedInOneLine(66);
        assertEquals(64, cli.run("sweep", "Q258837", "--compare", earlier.toString(), later.toString()).code());
    }
}
