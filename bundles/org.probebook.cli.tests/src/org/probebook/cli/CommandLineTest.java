// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The verbs, their results and their exit codes, on a library with the sample pack. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void library() {
        cli = new Cli(folder.resolve("library"));
    }

    @Test
    void tellsTheVersionOfItsBundle() {
        Cli.Result result = cli.run("--version");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("Probebook 1."), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no-such-verb", "search", "search x --limit 0", "search x --limit many", "import", "check",
            "check pb-disk-full",
            "check pb-disk-full --host local --timeout 0", "check pb-disk-full --host h,smb=0", "show", "hosts add", "hosts paint",
            "show x --format pdf" })
    void wrongUsageIsToldInOneLine(String words) {
        cli.run(words.isEmpty() ? new String[0] : words.split(" ")).failedInOneLine(64);
    }

    @Test
    void globalOptionsStandAnywhere() throws IOException {
        assertEquals("disk full", cli.run("search", "--json", "disk", "full").json().get("query").asText());
        assertEquals("disk full", cli.run("--json", "search", "disk", "full").json().get("query").asText());
    }

    @Test
    void searchFindsSampleProblemsInEachLanguage() throws IOException {
        assertEquals("pb-disk-full", firstHit("schijf vol", "--lang", "nl"));
        assertEquals("pb-certificate", firstHit("Zertifikat abgelaufen", "--lang", "de"));
        assertEquals("pb-redirect-loop", firstHit("bucle de redirecciones", "--lang", "es"));
        assertEquals("pb-certificate", firstHit("証明書 期限切れ", "--lang", "ja"));
    }

    @Test
    void noQueryFails() {
        for (String query : List.of("\"unbalanced", "*", "AND OR NOT", "((((", "a:b:c", "the", "\\", "x".repeat(10_000))) {
            assertEquals(0, cli.run("search", query).code(), query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "html", "markdown", "json" })
    void showPrintsAnArticleInEveryFormat(String format) {
        Cli.Result result = cli.run("show", "pb-disk-full", "--lang", "nl", "--format", format);
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("bestandssysteem") && result.out().length() > 1000, result.out());
    }

    @Test
    void showAnswersWithTheIdThatWasAskedFor() throws IOException {
        JsonNode article = cli.run("show", "PB-Disk-Full", "--json").json();
        assertEquals("PB-Disk-Full", article.get("id").asText());
        assertEquals("pb-disk-full", article.get("article").asText());
    }

    @Test
    void whatShowPrintsAsMarkdownCanBeImported() throws IOException {
        Path file = folder.resolve("copy.md");
        Files.writeString(file, cli.run("show", "pb-disk-full", "--lang", "es", "--format", "markdown").out());
        Cli other = new Cli(folder.resolve("other"));
        JsonNode report = other.run("import", file.toString(), "--json").json();
        assertEquals(1, report.get("articles").asInt(), report.toString());
        assertEquals(1, report.get("languages").get("es").asInt(), report.toString());
    }

    @Test
    void factsHaveTheirPlacesInTheText() throws IOException {
        String text = cli.run("show", "pb-leaked-sessions").out();
        JsonNode facts = cli.run("facts", "pb-leaked-sessions", "--json").json();
        assertTrue(facts.get("errors").size() >= 2, facts.toString());
        List.of("id", "registry", "files", "errors", "services", "commands", "commandsAt", "refs", "refsAt")
                .forEach(member -> assertTrue(facts.has(member), member));
        assertTrue(facts.get("errors").findValuesAsText("symbol").contains("ERROR_REQ_NOT_ACCEP"), facts.toString());
        for (JsonNode error : facts.get("errors")) {
            String place = text.substring(error.get("at").get(0).asInt(), error.get("at").get(1).asInt());
            assertTrue(place.contains(error.get("code").asText()) || place.equals(error.path("symbol").asText()), place + " " + error);
        }
    }

    @Test
    void badInputIsToldAndHarmsNothing() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise"), noise);
        Files.write(folder.resolve("broken.zip"), Arrays.copyOf(new byte[] { 'P', 'K', 3, 4 }, 300));
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(0, cli.run("search", "disk").code());
        String before = snapshot();
        cli.run("import", folder.resolve("missing.zip").toString()).failedInOneLine(66);
        cli.run("import", folder.resolve("broken.zip").toString()).failedInOneLine(65);
        cli.run("show", "Q7654321").failedInOneLine(66);
        cli.run("facts", "Q7654321").failedInOneLine(66);
        cli.run("check", "Q7654321", "--host", "local").failedInOneLine(66);
        cli.run("hosts", "remove", "nobody").failedInOneLine(66);
        new Cli(folder.resolve("noise")).run("search", "disk").failedInOneLine(65);
        assertEquals(before, snapshot());
        JsonNode hits = cli.run("search", "disk", "--json").json().get("hits");
        assertFalse(hits.isEmpty());
        cli.run("import", folder.resolve("empty").toString()).failedInOneLine(65);
        cli.run("import", folder.resolve("noise").toString(), "--json").failedInOneLine(65);
        assertEquals(hits, cli.run("search", "disk", "--json").json().get("hits"));
    }

    @Test
    void aHostNameThatDoesNotResolveIsUnreachable() throws IOException {
        Cli.Result result = cli.run("check", "pb-port-closed", "--host", "no-such-host.invalid", "--json");
        assertEquals(2, result.code(), result.err());
        for (JsonNode finding : result.json().get("findings")) {
            assertEquals("unknown", finding.get("answer").asText());
            assertEquals("unreachable", finding.get("reason").asText());
        }
    }

    @Test
    void checkTellsOfThisMachine() throws IOException {
        Cli.Result result = cli.run("check", "pb-disk-full", "--host", "local", "--json");
        assertTrue(result.code() <= 2, result.err());
        JsonNode finding = result.json().get("findings").get(0);
        assertEquals("system-fact", finding.get("probe").get("kind").asText());
        assertEquals("host", finding.get("role").asText());
        assertFalse(finding.get("evidence").get("request").asText().isEmpty());
        assertTrue(cli.run("check", "pb-disk-full", "--host", "local").out().startsWith("pb-disk-full"));
    }

    @Test
    void asksNoHostWhenOneOfSeveralArticlesIsNotThere() {
        Cli.Result result = cli.run("check", "pb-disk-full", "Q7654321", "--host", "local");
        result.failedInOneLine(66);
        assertEquals("", result.out());
    }

    @Test
    void aMessageIsOneLineWhateverTheUserWrote() {
        cli.run("show", "Q7654321\nprobebook: all is \u001b[32mwell").failedInOneLine(66);
        cli.run("check", "pb-disk-full", "--host", "h,pass\nword=hunter2").failedInOneLine(64);
    }

    @Test
    void hostsAreKept() throws IOException {
        assertEquals(0, cli.run("hosts", "add", "lab", "127.0.0.1,smb=4455", "--tag", "test").code());
        JsonNode hosts = cli.run("hosts", "list", "--json").json();
        assertEquals("4455", hosts.get(0).get("settings").get("smb").asText());
        assertEquals(0, cli.run("hosts", "remove", "lab").code());
        assertEquals(0, cli.run("hosts", "list", "--json").json().size());
    }

    private String firstHit(String query, String... more) throws IOException {
        String[] words = Stream.concat(Stream.of("search", query, "--json"), Stream.of(more)).toArray(String[]::new);
        JsonNode hits = cli.run(words).json().get("hits");
        assertFalse(hits.isEmpty(), query);
        return hits.get(0).get("id").asText();
    }

    private String snapshot() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("library"))) {
            return files.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString).sorted().toList().toString();
        }
    }
}
