// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code lint} on the sample library with three articles more: dead references, broken knowledge, and who wants one value different. */
class LintVerbTest {
    private static final String KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Pump\\Parameters";

    @TempDir
    private Path folder;

    private Path library;
    private Cli cli;

    @BeforeEach
    void articles() throws IOException {
        library = folder.resolve("library");
        cli = new Cli(library);
        Path notes = Files.createDirectories(folder.resolve("notes/en"));
        write(notes, "hold.md", "The pump holds lines",
                "Set the value to 0:\n\n```\n" + KEY + "\nValue Name: HoldTime\nData Type: REG_DWORD\nValue: 0\n```");
        write(notes, "keep.md", "The pump drops lines",
                "Set the value to 30, and see Q900009:\n\n```\n" + KEY + "\nValue Name: HoldTime\nData Type: REG_DWORD\nValue: 30\n```");
        write(notes, "other.md", "Another pump", "See article Q900009 too, and Q900008.");
        assertEquals(0, cli.run("import", folder.resolve("notes").toString()).code());
    }

    /** A fix may go round its cause, as an account instead of a guest does: then nothing that is asked changes. */
    @Test
    void theSampleLibrarysKnowledgeIsClean() throws IOException {
        JsonNode report = lint();
        assertTrue(report.get("problems").asInt() >= 8, report.get("problems").toString());
        List<String> wrong = rows(report, "violations").stream()
                .filter(one -> !"info".equals(one.get("severity").asText()) && !"fix-without-verification".equals(one.get("rule").asText()))
                .map(JsonNode::toString).toList();
        assertEquals(List.of(), wrong);
        assertEquals(0, report.get("unreadable").size());
    }

    @Test
    void articlesThatAreNamedAndNotThereAreCounted() throws IOException {
        List<JsonNode> all = rows(lint(), "deadReferences");
        List<Integer> counts = all.stream().map(one -> one.get("count").asInt()).toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
        JsonNode dead = all.stream().filter(one -> "Q900009".equals(one.get("target").asText())).findFirst().orElseThrow();
        assertEquals(2, dead.get("count").asInt());
        assertEquals(List.of("notes/en/keep.md", "notes/en/other.md"), dead.findValuesAsText("article"));
        assertEquals("resolution", dead.get("by").get(0).get("section").asText());
        assertTrue(dead.get("by").get(1).get("quote").asText().contains("Q900009 too"), dead.toString());
    }

    @Test
    void articlesThatWantOneValueDifferentConflict() throws IOException {
        JsonNode conflict = rows(lint(), "conflicts").stream()
                .filter(one -> "HoldTime".equals(one.path("probe").path("name").asText())).findFirst().orElseThrow();
        assertEquals("registry-value", conflict.get("probe").get("kind").asText());
        assertEquals(List.of("0", "30"), conflict.findValuesAsText("wanted"));
        assertEquals(List.of("notes/en/hold.md", "notes/en/keep.md"), conflict.findValuesAsText("article"));
        assertTrue(conflict.findValuesAsText("quote").stream().allMatch(quote -> quote.contains("HoldTime")), conflict.toString());
        assertTrue(conflict.get("confidence").asDouble() > 0.5, conflict.toString());
    }

    @Test
    void aNameLimitsTheReport() throws IOException {
        JsonNode one = cli.run("lint", "notes/en/hold.md", "--json").json();
        assertEquals(0, one.get("deadReferences").size());
        assertEquals(1, one.get("conflicts").size());
        JsonNode other = cli.run("lint", "notes/en/other.md", "pb-disk-full", "--json").json();
        assertEquals(0, other.get("conflicts").size());
        assertEquals(2, other.get("deadReferences").size());
        cli.run("lint", "no-such-thing").failedInOneLine(ExitCode.NOT_FOUND);
        cli.run("lint", "--limit", "-1").failedInOneLine(ExitCode.WRONG_USAGE);
    }

    @Test
    void knowledgeThatBreaksRulesOrCannotBeReadIsTold() throws IOException {
        Path knowledge = Files.createDirectories(library.resolve("knowledge"));
        Files.writeString(knowledge.resolve("pump.xmi"),
                """
                        <knowledge:Problem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:knowledge="https://probebook.org/knowledge/1" id="pump">
                          <about>notes/en/hold.md</about>
                          <title value="The pump holds lines"/>
                          <symptoms id="seen"><facts>win32:seventy</facts></symptoms>
                        </knowledge:Problem>
                        """);
        Files.writeString(knowledge.resolve("later.xmi"),
                """
                        <knowledge:Problem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:knowledge="https://probebook.org/knowledge/9" id="later"/>
                        """);
        JsonNode report = lint();
        assertEquals(List.of("malformed-fact", "missing-text", "without-passage"),
                rows(report, "violations").stream()
                        .filter(one -> "pump".equals(one.get("problem").asText()))
                        .map(one -> one.get("rule").asText()).toList());
        assertEquals("symptom seen", report.get("violations").get(0).get("element").asText());
        assertEquals(1, report.get("unreadable").size());
        assertTrue(report.get("unreadable").get(0).asText().contains("newer Probebook (version 9"), report.get("unreadable").toString());
    }

    @Test
    void theTextHasCountsAndTheFirstOfEach() {
        Cli.Result result = cli.run("lint", "notes/en/other.md", "--limit", "1");
        assertEquals(0, result.code(), result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("conflicts between articles")), result.out());
        assertTrue(lines.stream().anyMatch(line -> line.matches("0 errors, 0 warnings and 0 remarks in the knowledge of \\d+ problems")),
                result.out());
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\d+ articles are named in \\d+ places and are not there")), result.out());
        assertTrue(lines.contains("  Q900008  notes/en/other.md: \"See article Q900009 too, and Q900008.\""), result.out());
        assertEquals(4, lines.size(), result.out());
        assertEquals(3, cli.run("lint", "--limit", "0").out().lines().count());
    }

    private static List<JsonNode> rows(JsonNode report, String member) {
        return StreamSupport.stream(report.get(member).spliterator(), false).toList();
    }

    private JsonNode lint() throws IOException {
        Cli.Result result = cli.run("lint", "--json");
        assertEquals(0, result.code(), result.err());
        return result.json();
    }

    private static void write(Path notes, String name, String title, String text) throws IOException {
        Files.writeString(notes.resolve(name),
                String.join("\n", "---", "title: " + title, "lang: en", "---", "# " + title, "", "## Resolution", "", text, ""));
    }
}
