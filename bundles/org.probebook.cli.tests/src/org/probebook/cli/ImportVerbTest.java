// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code import} counts when the same folder is imported again and again, and its exit codes. */
class ImportVerbTest {
    @TempDir
    private Path folder;

    private Cli cli;
    private Path source;

    @BeforeEach
    void source() throws IOException {
        cli = new Cli(folder.resolve("library"));
        source = Files.createDirectory(folder.resolve("notes"));
        write("pump.md", "The pump hums");
        write("valve.md", "The valve is stuck");
        write("tank.md", "The tank is empty");
    }

    @Test
    void aFirstImportAddsAndTheNextChangesNothing() throws IOException {
        assertCounts(Map.of("articles", 3, "added", 3), imported());
        assertCounts(Map.of("articles", 3, "unchanged", 3), imported());
    }

    @Test
    void aChangedFileIsCountedAndReplacesItsArticle() throws IOException {
        imported();
        write("valve.md", "The valve whistles");
        assertCounts(Map.of("articles", 3, "changed", 1, "unchanged", 2), imported());
        assertTrue(cli.run("search", "valve whistles").out().contains("The valve whistles"));
        assertFalse(cli.run("search", "valve").out().contains("The valve is stuck"));
    }

    @Test
    void aFileThatIsGoneIsCountedOnceAndItsArticleKept() throws IOException {
        imported();
        Files.delete(source.resolve("tank.md"));
        assertCounts(Map.of("articles", 2, "unchanged", 2, "vanished", 1), imported());
        assertCounts(Map.of("articles", 2, "unchanged", 2), imported());
        assertEquals(0, cli.run("show", "notes/tank.md").code());
    }

    @Test
    void aFileThatComesBackIsThereAsItWas() throws IOException {
        imported();
        Files.delete(source.resolve("tank.md"));
        imported();
        write("tank.md", "The tank is empty");
        assertCounts(Map.of("articles", 3, "unchanged", 3), imported());
        assertCounts(Map.of("articles", 3, "unchanged", 3), imported());
    }

    @Test
    void allOfItAtOnce() throws IOException {
        imported();
        write("pump.md", "The pump is silent");
        Files.delete(source.resolve("tank.md"));
        write("hose.md", "The hose leaks");
        Files.write(source.resolve("noise.md"), new byte[] { 0, 1, 2, 3, 0, 0, 0, 9 });
        JsonNode report = imported();
        assertCounts(Map.of("articles", 3, "added", 1, "changed", 1, "unchanged", 1, "vanished", 1), report);
        assertEquals("noise.md", report.get("rejected").get(0).get("source").asText());
        assertFalse(report.get("rejected").get(0).get("reason").asText().isEmpty());
        assertEquals(3, report.get("languages").get("en").asInt());
        assertTrue(report.get("sections").asInt() >= 3 && report.has("facts") && report.get("seconds").asDouble() > 0, report.toString());
    }

    @Test
    void itsExitCodesTellWhatWasWrong() throws IOException {
        cli.run("import").failedInOneLine(64);
        cli.run("import", folder.resolve("nothing.zip").toString()).failedInOneLine(66);
        Files.write(folder.resolve("noise"), new byte[] { 7, 0, 7, 0, 1 });
        cli.run("import", folder.resolve("noise").toString()).failedInOneLine(65);
        Files.write(source.resolve("noise.md"), new byte[] { 0, 1, 2, 3, 0, 0, 0, 9 });
        assertEquals(0, cli.run("import", source.toString()).code(), "an import that rejected a file and said so is done");
    }

    private JsonNode imported() throws IOException {
        Cli.Result result = cli.run("import", source.toString(), "--json");
        assertEquals(0, result.code(), result.err());
        return result.json();
    }

    /** Checks all counts; one that is not named must be 0. */
    private static void assertCounts(Map<String, Integer> expected, JsonNode report) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (String count : new String[] { "articles", "added", "changed", "unchanged", "vanished" }) {
            all.put(count, expected.getOrDefault(count, 0));
            found.put(count, report.get(count).asInt());
        }
        assertEquals(all, found, report.toString());
    }

    private void write(String name, String title) throws IOException {
        Files.writeString(source.resolve(name),
                String.join("\n", "---", "title: " + title, "lang: en", "---", "# " + title, "", "## Cause", "",
                        "Nobody looked after it this year.", ""));
    }
}
