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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                lines.stream().map(new SweepJson()::host).map(host -> host.orElseThrow()).sorted().toList());
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
            SweepForm read = form.equals("--csv") ? new SweepCsv() : new SweepJson();
            assertEquals(List.of("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4"),
                    lines.stream().flatMap(line -> read.host(line).stream()).distinct().sorted().toList());
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
    void aFieldIsNoFormula() {
        assertEquals("hen, \"x\"", new SweepCsv().host("\"hen, \"\"x\"\"\",a").orElseThrow());
        assertTrue(new SweepCsv().host("host,address,article,condition,purpose,role,answer,reason,observed,expected,millis,at,reply")
                .isEmpty());
    }
}
