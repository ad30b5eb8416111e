// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code eval} on a small library whose rankings are known, its runs, and its exit codes. */
class EvalVerbTest {
    private static final double ROUNDED = 1e-6;

    @TempDir
    private Path folder;

    private Cli cli;
    private Path queries;

    @BeforeEach
    void library() throws IOException {
        cli = new Cli(folder.resolve("library"));
        Path notes = Files.createDirectories(folder.resolve("notes"));
        write(notes, "en/pump.md", "en", "The pump hums", "It hums all day.");
        write(notes, "en/valve.md", "en", "The valve is stuck",
                "The pump hums too, now and then, when it has nothing else to do than that.");
        write(notes, "nl/ketel.md", "nl", "De ketel lekt", "Water op de vloer.");
        assertEquals(0, cli.run("import", notes.toString()).code());
        queries = Files.writeString(folder.resolve("q.tsv"), """
                first\ten\tpump hums\tnotes/en/pump.md\tsymptom
                second\ten\tpump hums\tnotes/en/valve.md\tsymptom:second
                third\tnl\tketel lekt\tnotes/nl/ketel.md\ttitle
                never\tnl\tketel lekt\tnotes/nl/gone.md\ttitle
                """);
    }

    @Test
    void scoresAreThoseOfTheRanks() throws IOException {
        JsonNode file = cli.run("eval", queries.toString(), "--json").json().get("files").get(0);
        assertEquals("q.tsv", file.get("file").asText());
        assertScores(file, 4, (1 + 0.5 + 1 + 0) / 4, (1 + Math.log(2) / Math.log(3) + 1 + 0) / 4, 0.5, 0.75);
        assertScores(file.get("languages").get("en"), 2, 0.75, (1 + Math.log(2) / Math.log(3)) / 2, 0.5, 1);
        assertScores(file.get("languages").get("nl"), 2, 0.5, 0.5, 0.5, 0.5);
        assertScores(file.get("kinds").get("symptom"), 2, 0.75, (1 + Math.log(2) / Math.log(3)) / 2, 0.5, 1);
        assertTrue(file.get("p50ms").asDouble() > 0 && file.get("p99ms").asDouble() >= file.get("p50ms").asDouble(), file.toString());
    }

    @Test
    void theTableHasALineForEachGroup() {
        List<String> lines = cli.run("eval", queries.toString()).out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals(6, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("q.tsv all all 4 0.625 0.658 0.500 0.750"), lines.get(1));
        assertTrue(lines.get(2).startsWith("q.tsv all symptom 2 0.750"), lines.get(2));
        assertTrue(lines.get(5).startsWith("q.tsv nl all 2 0.500"), lines.get(5));
    }

    @Test
    void aRunHasTheRankingsByTheNamesOfTheQueries() throws IOException {
        Path run = folder.resolve("a.run");
        assertEquals(0, cli.run("eval", queries.toString(), "--run", run.toString(), "--limit", "20").code());
        List<String> lines = Files.readAllLines(run);
        assertTrue(lines.containsAll(List.of("first\t1\tnotes/en/pump.md", "second\t2\tnotes/en/valve.md", "third\t1\tnotes/nl/ketel.md")),
                lines.toString());
    }

    @Test
    void aLanguageOrAListOfIdsLimitsWhatIsSearched() throws IOException {
        assertEquals("third,never", found("--within", "nl"));
        Path ids = Files.writeString(folder.resolve("ids.tsv"), "notes/en/valve.md\tx\nnotes/nl/ketel.md\ty\n");
        assertEquals("notes/en/valve.md,notes/nl/ketel.md", articles("--within", ids.toString()));
        assertEquals("first,second,third,never", found("--lang", "detect", "--meaning", "off"));
    }

    @Test
    void badInputIsToldInOneLine() throws IOException {
        cli.run("eval").failedInOneLine(64);
        cli.run("eval", queries.toString(), "--limit", "5").failedInOneLine(64);
        cli.run("eval", queries.toString(), "--meaning", "perhaps").failedInOneLine(64);
        cli.run("eval", folder.resolve("none.tsv").toString()).failedInOneLine(66);
        cli.run("eval", queries.toString(), "--within", "fi").failedInOneLine(66);
        cli.run("eval", queries.toString(), "--within", "none.tsv").failedInOneLine(66);
        cli.run("eval", queries.toString(), "--run", folder.resolve("none/a.run").toString()).failedInOneLine(66);
        cli.run("eval", queries.toString(), "--lexicon", folder.resolve("none.zip").toString()).failedInOneLine(66);
        cli.run("eval", queries.toString(), "--lexicon", queries.toString()).failedInOneLine(65);
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "first\ten\tpump\tQ1\tk\nsecond\ten\n");
        Cli.Result result = cli.run("eval", queries.toString(), bad.toString()).failedInOneLine(65);
        assertTrue(result.err().contains("bad.tsv:2: 2 columns instead of 5"), result.err());
        assertFalse(Files.exists(folder.resolve("a.run")));
    }

    private String found(String... options) throws IOException {
        return run(0, options);
    }

    private String articles(String... options) throws IOException {
        return run(2, options);
    }

    private String run(int column, String... options) throws IOException {
        Path run = folder.resolve("a.run");
        List<String> words = new ArrayList<>(List.of("eval", queries.toString(), "--run", run.toString()));
        words.addAll(List.of(options));
        Cli.Result result = cli.run(words.toArray(String[]::new));
        assertEquals(0, result.code(), result.err());
        return Files.readAllLines(run).stream().map(line -> line.split("\t")[column]).distinct().collect(Collectors.joining(","));
    }

    private static void assertScores(JsonNode node, int queries, double mrr, double ndcg, double r1, double r10) {
        assertEquals(queries, node.get("queries").asInt());
        assertEquals(mrr, node.get("mrr10").asDouble(), ROUNDED, node.toString());
        assertEquals(ndcg, node.get("ndcg10").asDouble(), ROUNDED);
        assertEquals(r1, node.get("r1").asDouble(), ROUNDED);
        assertEquals(r10, node.get("r10").asDouble(), ROUNDED);
    }

    private static void write(Path notes, String name, String language, String title, String text) throws IOException {
        Path file = notes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file,
                String.join("\n", "---", "title: " + title, "lang: " + language, "---", "# " + title, "", "## Cause", "", text, ""));
    }
}
