// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;
import static org.probebook.index.internal.SampleArticles.put;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.FactRecogniser;
import org.probebook.fact.Span;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.Reason;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;

class LuceneSearchTest {
    @TempDir
    static Path folder;
    private static ISearch search;

    @BeforeAll
    static void write() throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(folder)) {
            put(writer,
                    article("Q200001", "en", "Coop server refuses hens")
                            .symptoms("New hens are turned away with error 71 when the coop is full.")
                            .section(SectionKind.CAUSE, "Old hens never sign off.").product("Coop Server", "4.0"));
            put(writer, article("pb-full-coop", "en", "A full coop, told anew").symptoms("The coop refuses hens: error code 0x47.")
                    .about("Q200001"));
            put(writer, article("KB200002", "nl", "Kippenhok bereikt zijn grens")
                    .symptoms("Als kippen het hok betreden verschijnt: Systeemfout 71 is opgetreden.").alias("hok-vol"));
            put(writer, article("Q200003", "de", "Hühnerstall nimmt keine Hühner an")
                    .symptoms("Der Stall meldet Fehler 1395 und verweigert weitere Verbindungen."));
            put(writer, article("Q200004", "ja", "鶏小屋に接続できません").symptoms("共有プリンターに接続するとエラー 71 が表示されます。"));
            put(writer, article("Q200005", "en", "Clock of the coop runs late")
                    .symptoms("The rooster crows too late. Nothing else happens, and the hens sleep on."));
            put(writer,
                    article("Q200006", "en", "Grain feeder jams").symptoms("The feeder jams when the printer prints labels.")
                            .section(SectionKind.CAUSE, "Dust in Feeder.sys.")
                            .product("Feeder", "2.0"));
            put(writer,
                    article("Q200007", "en", "Blue screen in the coop").symptoms("STOP 0x0000000A (0x00000001, 0x00000002) in Hen.sys."));
            put(writer, article("Q200001", "en", "Coop server refuses hens")
                    .symptoms("New hens are turned away with error 71 when the coop is full.").flattened());
            put(writer, article("farm/pt-BR/full.md", "pt-BR", "O galinheiro está cheio")
                    .symptoms("As galinhas não entram no galinheiro e a porta fica fechada."));
            put(writer, article("farm/xx/full.md", "el", "Το κοτέτσι είναι γεμάτο").symptoms("Οι κότες δεν μπαίνουν."));
            put(writer, article("Q200008", "en", "Registry of hens").symptoms("Set the value.")
                    .section(SectionKind.RESOLUTION,
                            "Microsoft has confirmed that this is a problem in the Microsoft products that are listed at the beginning of this article."));
            put(writer, article("Q200009", "en", "Timeouts of the farm").symptoms("Nothing.")
                    .section(SectionKind.RESOLUTION, "Set the value   KeepAwake\nto 0.").product("Farm", "1"));
            put(writer, article("Q200010", "en", "Keep the hens awake").symptoms("Keep hens awake, and keep them."));
            writer.commit();
        }
        search = engine.read(folder);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    private static List<Hit> hits(String text) throws IOException {
        return search.search(SearchRequest.of(text, 10)).hits();
    }

    private static List<Hit> hits(String text, String language) throws IOException {
        return search.search(SearchRequest.of(text, 10).in(Optional.of(language))).hits();
    }

    private static List<String> ids(String text) throws IOException {
        return hits(text).stream().map(Hit::id).toList();
    }

    @ParameterizedTest
    @CsvSource({ "coop is full, Q200001", "kippen betreden het hok, KB200002", "Stall verweigert Verbindung, Q200003", "プリンターに接続, Q200004",
            "galinha porta fechada, farm/pt-BR/full.md",
            "κότες, farm/xx/full.md", "roosters crow late, Q200005" })
    void wordsFindArticlesOfTheirLanguage(String text, String id) throws IOException {
        assertEquals(id, ids(text).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = { "error 71", "systeemfout 71", "0x80070047", "ERROR_REQ_NOT_ACCEP", "エラー 71" })
    void aCodeFindsArticlesOfEveryLanguage(String text) throws IOException {
        assertTrue(ids(text).containsAll(List.of("Q200001", "KB200002", "Q200004")), text + ": " + ids(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q200003", "KB200003", "200003", "q200003", "KB 200003" })
    void aNumberInAnySpellingFindsItsArticleFirst(String text) throws IOException {
        assertEquals("Q200003", ids(text).getFirst());
        assertTrue(hits(text).getFirst().why().getFirst().startsWith("name"));
    }

    @Test
    void otherIdsAndAliasesAreNamesToo() throws IOException {
        assertEquals("KB200002", ids("hok-vol").getFirst());
        assertEquals("farm/pt-BR/full.md", ids("farm/pt-br/full.md").getFirst());
    }

    @Test
    void aHitIsAProblemWithItsBestArticle() throws IOException {
        Hit hit = hits("hens error 71").getFirst();
        assertEquals("Q200001", hit.id());
        assertEquals(List.of("pb-full-coop"), hit.aliases());
        assertEquals(1, ids("coop refuses hens").stream().filter(id -> id.equals("Q200001") || id.equals("pb-full-coop")).count());
        assertTrue(search.articles("Q200001").getFirst().structured());
    }

    @Test
    void theReadersLanguageChoosesTheArticleOfAProblem(@TempDir Path other) throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(other)) {
            put(writer, article("Q300001", "en", "Coop is full").symptoms("Error 71 in the coop"));
            put(writer, article("Q300001", "nl", "Hok is vol").symptoms("Fout 71 in het hok"));
            writer.commit();
        }
        try (ISearch some = engine.read(other)) {
            assertEquals("nl",
                    some.search(SearchRequest.of("error 71", 5).in(Optional.of("nl"))).hits().getFirst().language());
            assertEquals(List.of("en", "nl"),
                    some.search(SearchRequest.of("fout 71", 5).in(Optional.of("en"))).hits().getFirst().languages());
            assertEquals(1, some.search(SearchRequest.of("71", 5)).hits().size());
            assertEquals("nl", some.article("KB300001", Optional.of("nl")).orElseThrow().language());
            assertEquals("en", some.article("KB300001", Optional.of("fr")).orElseThrow().language());
        }
    }

    @Test
    void aReaderOfUnknownLanguageGetsTheArticleThatTheOthersAreAbout(@TempDir Path other) throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(other)) {
            put(writer, article("Q300001", "en", "Coop is full").symptoms("Programs receive error code 71."));
            put(writer, article("pb-coop", "nl", "Fout 71: het hok is vol").symptoms("Fout 71").about("Q300001"));
            writer.commit();
        }
        try (ISearch some = engine.read(other)) {
            assertEquals("Q300001", some.search(SearchRequest.of("71", 5)).hits().getFirst().id());
            assertEquals("pb-coop", some.search(SearchRequest.of("71", 5).in(Optional.of("nl"))).hits().getFirst().id());
        }
    }

    @Test
    void everyHitExplainsItself() throws IOException {
        for (String text : List.of("error 71 coop", "rooster late", "STOP 0A", "Q200006", "feeder.sys dust")) {
            for (Hit hit : hits(text)) {
                assertFalse(hit.why().isEmpty(), text + " " + hit.id());
                assertFalse(hit.snippet().text().isBlank());
                int last = 0;
                for (Span match : hit.snippet().matches()) {
                    assertTrue(match.from() >= last && match.to() <= hit.snippet().text().length());
                    last = match.to();
                }
            }
        }
        Hit byCode = hits("systeemfout 71", "en").getFirst();
        assertTrue(byCode.why().stream().anyMatch(why -> why.startsWith("error 71 (")), byCode.why().toString());
        assertEquals(1, byCode.reasons().stream().mapToDouble(Reason::share).sum(), 0.01);
        Span mark = byCode.snippet().matches().getLast();
        assertTrue(byCode.snippet().text().substring(mark.from(), mark.to()).contains("71"));
    }

    @Test
    void theNameOfAThingCountsMoreThanItsParts() throws IOException {
        Hit hit = hits("KeepAwake").getFirst();
        assertEquals("Q200009", hit.id());
        assertEquals(List.of("text: KeepAwake (100 %)"), hit.why());
        assertEquals("Set the value KeepAwake to 0.", hit.snippet().text());
        assertEquals(List.of(new Span(14, 23)), hit.snippet().matches());
    }

    @Test
    void aLetterOfANameIsNoReason(@TempDir Path other) throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(other)) {
            put(writer, article("Q410001", "en", "E_HENSDENIED at the coop").symptoms("The feeder says E_HENSDENIED."));
            put(writer, article("Q410002", "en", "The letter E").symptoms("E is a letter."));
            writer.commit();
        }
        try (ISearch some = engine.read(other)) {
            assertEquals(List.of("Q410001"), some.search(SearchRequest.of("E_HENSDENIED", 10)).hits().stream().map(Hit::id).toList());
            assertEquals(2, some.search(SearchRequest.of("E", 10)).hits().size());
        }
    }

    @Test
    void piecesThatAnEastAsianAnalysisMakesOfLatinTextAreNoWords() throws IOException {
        assertEquals(List.of(), ids("7A1"));
    }

    @Test
    void aQuotedPhraseMustStandInTheArticle() throws IOException {
        assertEquals(List.of("Q200005"), ids("\"crows too late\""));
        assertEquals(List.of("Q200005"), ids("hens \"crows too late\""));
        assertFalse(ids("\"late crows too\"").isEmpty(), "falls back to the words");
    }

    @Test
    void aPastedSentenceBeatsItsLooseWords() throws IOException {
        assertEquals("Q200001", ids("New hens are turned away with error 71 when the coop is full.").getFirst());
        assertEquals("Q200005", ids("Nothing else happens, and the hens sleep on").getFirst());
    }

    @Test
    void misspeltWordsAreUnderstood(@TempDir Path other) throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(other)) {
            for (int i = 0; i < 30; i++) {
                put(writer, article("Q4000" + (10 + i), "en", "Exchange of hens " + i).symptoms("The exchange of hens fails."));
            }
            writer.commit();
        }
        try (ISearch some = engine.read(other)) {
            SearchAnswer answer = some.search(SearchRequest.of("exchnage", 10));
            assertEquals(10, answer.hits().size());
            assertEquals(Optional.of("exchange"), answer.meant());
            assertEquals(Optional.of("Exchange?"), some.search(SearchRequest.of("Exchnage?", 10)).meant());
            assertEquals(Optional.empty(), some.search(SearchRequest.of("exchn*", 10)).meant());
            assertEquals(Optional.empty(), some.search(SearchRequest.of("exch?nage", 10)).meant());
        }
    }

    @Test
    void aProductNarrowsTheAnswer() throws IOException {
        SearchRequest request = SearchRequest.of("coop server feeder", 10).only(SearchFilter.product("feeder"));
        assertEquals(List.of("Q200006"), search.search(request).hits().stream().map(Hit::id).toList());
    }

    @Test
    void boilerplateNeitherMatchesNorShows() throws IOException {
        assertFalse(ids("confirmed problem listed at the beginning").contains("Q200008"));
    }

    @Test
    void theLanguageOfAQueryIsTold() throws IOException {
        assertEquals("nl", search.search(SearchRequest.of("de kippen zijn niet in het hok", 5)).language());
        assertEquals("nl", search.search(SearchRequest.of("de printer drukt niet af", 5)).language());
        assertEquals("ja", search.search(SearchRequest.of("プリンター", 5)).language());
        assertEquals("en", search.search(SearchRequest.of("the rooster is late", 5)).language());
        assertEquals("", search.search(SearchRequest.of("qqqq", 5)).language());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "*", "\"", "\"\"", "\"the", "the of and", "+-&&||!(){}[]^~*?:\\/", "\uD83D", "\uD800\uDC00",
            "a\u0000b", "AND OR NOT", "ts_en:coop", "-1", "0x", "error", "'", "''''",
            "\"*\"", "\" \" \" \"" })
    void noTextFails(String text) throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of(text, 10));
        assertTrue(answer.hits().size() <= 10);
        search.search(SearchRequest.of(text, 1).in(Optional.of(text)).only(SearchFilter.product(text)));
    }

    @Test
    void endlessTextsAreAnsweredSoon() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            words.append("hen").append(i).append(i % 7 == 0 ? " \"" : " ").append("error ").append(i).append(' ');
        }
        for (String text : List.of(words.toString(), "x".repeat(100_000), "\"".repeat(10_000), "coop ".repeat(10_000),
                "接".repeat(10_000))) {
            assertTrue(search.search(SearchRequest.of(text, 10)).millis() < 5000);
        }
    }

    @Test
    void articlesAreReadByAnyName() throws IOException {
        assertEquals(2, search.articles("kb200001").size());
        assertEquals("KB200002", search.articles("hok-vol").getFirst().id());
        assertEquals(List.of(), search.articles("nobody"));
        assertEquals(3, search.problem("Q200001").size());
        assertEquals(List.of("200001", "pb-full-coop"), search.present(List.of("200001", "Q999999", "pb-full-coop")));
        assertEquals(Map.of("en", 9, "nl", 1, "de", 1, "ja", 1, "pt-BR", 1, "el", 1), search.languages());
    }

    @Test
    void totalCountsArticlesAndLimitCountsProblems() throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of("coop hens", 1));
        assertEquals(1, answer.hits().size());
        assertTrue(answer.total() > 2);
    }
}
