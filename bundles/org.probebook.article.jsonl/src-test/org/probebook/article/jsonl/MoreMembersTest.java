// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.IArticleSink;
import org.probebook.article.Product;
import org.probebook.article.RevisionDate;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class MoreMembersTest {
    private final JsonLinesSource source = new JsonLinesSource();

    @Test
    void whatElseALineSaysIsTaken() throws UnreadableArticleException {
        Article article = source
                .read(file(
                        """
                                {"id":"pb-klep","lang":"nl","title":"Klep","text":"De klep.","translationOf":"KB 900001","date":"7 december 2015",\
                                "products":["Pump","Valve"],"keywords":"a, b","tags":["b",7,{"x":[1]},"c"],"url":"https://example.org/klep","deep":{"id":"x"}}
                                """))
                .getFirst();
        assertEquals("Q900001", article.problem());
        assertEquals(Optional.of(LocalDate.of(2015, 12, 7)), article.revised().flatMap(RevisionDate::day));
        assertEquals(List.of(new Product("Pump", List.of()), new Product("Valve", List.of())), article.products());
        assertEquals(List.of("a", "b", "c"), article.keywords());
        assertEquals(List.of("https://example.org/klep"), article.aliases());
    }

    @Test
    void pathsOfTranslationsMeet() throws UnreadableArticleException {
        List<Article> articles = source.read(file("""
                {"path":"en/valve.md","lang":"en","text":"The valve."}
                {"path":"valve.md","lang":"nl","text":"De klep."}
                {"path":"de/ventil.md","lang":"de","text":"Das Ventil.","translationOf":"../en/valve.md"}"""));
        assertEquals(List.of("pumps/en/valve.md", "pumps/nl/valve.md", "pumps/de/ventil.md"), articles.stream().map(Article::id).toList());
        assertEquals(List.of("pumps/valve.md"), articles.stream().map(Article::problem).distinct().toList());
    }

    @Test
    void anIdMayBeANumber() throws UnreadableArticleException {
        Article article = source.read(file("{\"id\":900007,\"lang\":\"en\",\"title\":null,\"text\":\"The valve.\"}")).getFirst();
        assertEquals("900007", article.id());
        assertEquals("The valve.", article.title());
    }

    @Test
    void aCommaPartsATextButNoEntryOfAList() throws UnreadableArticleException {
        Article article = source.read(file("""
                {"id":"a","text":"x","products":["Valve, large"],"keywords":"a, b"}""")).getFirst();
        assertEquals(List.of(new Product("Valve, large", List.of())), article.products());
        assertEquals(List.of("a", "b"), article.keywords());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "```pump stop``` and wait.//Then go on.|```pump stop``` and wait.;Then go on.",
            "````/```/x/```/````//Then go on.|```/x/```;Then go on.", "Run:/~~~ sh/x/~~~/Then.|Run:;x;Then.",
            "```/x/```y/```/Then.|x/```y;Then." })
    void aFenceEndsWithOneThatIsAsLongAndAlone(String text, String blocks) throws UnreadableArticleException {
        Article article = source.read(file("{\"id\":\"a\",\"title\":\"T\",\"text\":\"" + text.replace("/", "\\n") + "\"}")).getFirst();
        String read = article.sections().stream().flatMap(section -> section.blocks().stream()).map(Block::printed)
                .collect(Collectors.joining(";"));
        assertEquals(blocks, read.replace("\n", "/"));
    }

    @Test
    void aLineThatRepeatsAnIdIsRejectedAndSaysSo() throws Exception {
        List<String> told = new ArrayList<>();
        List<String> read = new ArrayList<>();
        source.read(file("{\"id\":\"a\",\"lang\":\"nl\",\"text\":\"x\"}\n\n{\"id\":\"a\",\"lang\":\"de\",\"text\":\"y\"}\n"
                + "{\"id\":\"a\",\"lang\":\"nl\",\"text\":\"z\"}"), new IArticleSink() {
                    @Override
                    public void article(Article article) {
                        read.add(article.language());
                    }

                    @Override
                    public void rejected(long line, String reason) {
                        told.add(line + " " + reason);
                    }
                });
        assertEquals(List.of("nl", "de"), read);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("4 ") && told.getFirst().contains("same id"), told.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = { "[{\"id\":\"a\",\"text\":\"x\"},\n{\"id\":\"b\",\"text\":\"y\"}]",
            "{\n  \"id\": \"a\",\n  \"text\": \"x\"\n}\n" })
    void aDocumentThatIsNoLinesIsToldApart(String content) {
        String reason = assertThrows(UnreadableArticleException.class, () -> source.read(file(content))).getMessage();
        assertTrue(reason.contains("one JSON document"), reason);
    }

    private static SourceFile file(String content) {
        return new SourceFile("pumps", "pumps.jsonl", content.getBytes(StandardCharsets.UTF_8));
    }
}
