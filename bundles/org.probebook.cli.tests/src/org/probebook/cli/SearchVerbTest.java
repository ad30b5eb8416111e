// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class SearchVerbTest {
    @TempDir
    static Path folder;
    private static Cli cli;

    @BeforeAll
    static void open() {
        cli = new Cli(folder.resolve("library"));
    }

    private static JsonNode search(String... words) throws IOException {
        String[] all = new String[words.length + 2];
        all[0] = "search";
        all[1] = "--json";
        System.arraycopy(words, 0, all, 2, words.length);
        return cli.run(all).json();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits").findValuesAsText("id");
    }

    @Test
    void countsByLanguageAndWhatCanBeChecked() throws IOException {
        JsonNode answer = search("disk", "full", "--facets");
        JsonNode facets = answer.get("facets");
        for (String name : List.of("language", "product", "year", "kind", "probes")) {
            assertTrue(facets.has(name), answer.toString());
        }
        assertTrue(facets.get("language").get(0).get("articles").asLong() > 0);
        assertTrue(facets.get("probes").get(0).get("articles").asLong() > 0);
        assertTrue(search("disk", "full").get("facets").isEmpty());
    }

    @Test
    void limitsByWhatAnArticleIs() throws IOException {
        JsonNode german = search("error", "--in", "de");
        assertTrue(german.get("hits").size() > 0);
        german.get("hits").forEach(hit -> assertTrue(hit.get("languages").toString().contains("\"de\""), hit.toString()));
        assertEquals(0, search("disk", "full", "--year", "1901-1902").get("total").asLong());
        assertEquals(0, search("disk", "full", "--kind", "no-such-kind").get("total").asLong());
        assertTrue(ids(search("disk", "full", "--probes")).contains("pb-disk-full"));
    }

    @Test
    void listsWithoutAQuery() throws IOException {
        assertTrue(search("--in", "nl", "--limit", "50").get("hits").size() > 1);
    }

    @Test
    void findsProblemsLikeAnother() throws IOException {
        List<String> ids = ids(search("--like", "pb-leaked-sessions"));
        assertFalse(ids.isEmpty());
        assertFalse(ids.contains("pb-leaked-sessions"));
        assertEquals(66, cli.run("search", "--like", "pb-no-such-thing").code());
    }

    @Test
    void readsExpressions() throws IOException {
        assertTrue(ids(search("restrictanon*")).contains("pb-null-sessions"));
        assertFalse(ids(search("sessions AND NOT restrictanon*")).contains("pb-null-sessions"));
        assertTrue(ids(search("key:KeepConn")).contains("pb-leaked-sessions"));
    }

    @Test
    void saysWhatWouldHaveFoundSomething() {
        Cli.Result result = cli.run("search", "disk full", "--year", "1901");
        assertEquals(0, result.code());
        assertEquals("", result.out());
    }

    @Test
    void saysWhichWordOfAnotherLanguageWasMeant() throws IOException {
        List<String> reasons = new ArrayList<>();
        search("disk", "full").get("hits").forEach(hit -> hit.get("reasons").forEach(
                reason -> reasons.add(reason.get("kind").asText() + " " + reason.get("words").asText())));
        assertTrue(reasons.stream().anyMatch(reason -> reason.startsWith("translation ") && reason.contains("disk → Festplatte")),
                reasons.toString());
    }

    @Test
    void asksAMachineWhatIsTrueThere() throws IOException {
        JsonNode hits = search("disk", "full", "--true-on", "local").get("hits");
        List<String> answers = new ArrayList<>();
        hits.forEach(hit -> answers.add(hit.get("answer").asText()));
        assertTrue(answers.stream().anyMatch(List.of("holds", "does-not-hold", "unknown")::contains), answers.toString());
        List<String> order = List.of("holds", "unknown", "null", "not-applicable", "does-not-hold");
        assertTrue(order.containsAll(answers), answers.toString());
        assertEquals(answers.stream().sorted(Comparator.comparingInt(answer -> place(answer))).toList(), answers);
        String text = cli.run("search", "disk", "full", "--true-on", "local").out();
        assertTrue(text.contains("    on local: "), text);
    }

    private static int place(String answer) {
        return answer.equals("holds") ? 0 : answer.startsWith("unknown") || answer.equals("null") ? 1 : 2;
    }

    @ParameterizedTest
    @ValueSource(strings = { "search", "search --limit 3", "search x --true-on h,smb=0", "search x --true-on local --facets",
            "search --like pb-disk-full --true-on local", "search --facets", "search --like pb-disk-full more", "search x --year soon",
            "search x --sort size",
            "search x --meaning perhaps" })
    void wrongUsageIsTold(String words) {
        cli.run(words.split(" ")).failedInOneLine(64);
    }
}
