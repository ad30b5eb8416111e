// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;
import static org.probebook.index.internal.SampleArticles.put;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.FactRecogniser;
import org.probebook.fact.MessageCatalogue;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.MessageQuestion;
import org.probebook.index.Reason;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;

class MessageSearchTest {
    private static final int RUNNING = 1056;
    private static final int QUOTA = 1395;
    @TempDir
    static Path folder;
    private static ISearch search;

    @BeforeAll
    static void write() throws IOException {
        LuceneEngine engine = new LuceneEngine(new FactRecogniser());
        try (IArticleWriter writer = engine.write(folder)) {
            put(writer,
                    article("Q210001", "en", "Feeder starts twice").symptoms("The feeder says: " + message(RUNNING, "en") + " Hens wait."));
            put(writer, article("Q210002", "en", "Coop is closed to guests").symptoms("Hens read: \"" + message(QUOTA, "en") + "\""));
            put(writer, article("Q210003", "en", "List of all that a coop can say").section(SectionKind.MORE_INFORMATION,
                    IntStream.range(1, 1600).mapToObj(code -> message(code, "en")).toArray(String[]::new)));
            put(writer, article("Q210004", "en", "A service for hens")
                    .symptoms("Already an instance of running hens is of service to the farm."));
            put(writer, article("KB210005", "de", "Der Futterautomat startet nicht").symptoms("Gemeldet wird: " + message(RUNNING, "de")));
            put(writer, article("Q210006", "en", "Hens sleep on").symptoms("Nothing else happens on the farm."));
            writer.commit();
        }
        search = engine.read(folder);
    }

    private static String message(int code, String language) {
        return MessageCatalogue.standard().message(Space.WIN32, code, language).orElse("");
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr", "es", "it", "ru", "pt-BR", "zh-TW" })
    void aMessageInAnyLanguageLeadsToTheEnglishArticleThatQuotesIt(String language) throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of(message(QUOTA, language), 5).in(Optional.of(language)));
        Hit best = answer.hits().getFirst();
        assertEquals("Q210002", best.id());
        assertTrue(
                best.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.MESSAGE && reason.words().equals("error " + QUOTA)),
                () -> best.why().toString());
        assertEquals(List.of(), answer.questions());
    }

    @Test
    void amidADialogToo() throws IOException {
        String dialog = "Coop Manager\r\n\r\nC:\\farm\\feeder.exe\r\n" + message(RUNNING, "fr") + "\r\n\r\n[ OK ]  [ Annuler ]";
        assertEquals("Q210001", search.search(SearchRequest.of(dialog, 5)).hits().getFirst().id());
    }

    @Test
    void anArticleInTheLanguageOfTheMessageIsFoundByItsOwnWords() throws IOException {
        SearchAnswer answer = search.search(SearchRequest.of(message(RUNNING, "de"), 5).in(Optional.of("de")));
        assertEquals(List.of("KB210005", "Q210001"),
                answer.hits().stream().map(Hit::id).sorted().filter(id -> id.matches("KB.*|Q210001")).toList());
        assertTrue(answer.hits().stream().limit(2).map(Hit::id).allMatch(id -> id.equals("KB210005") || id.equals("Q210001")),
                () -> answer.hits().toString());
    }

    @Test
    void whatIsNotSureIsAsked() throws IOException {
        String whole = message(QUOTA, "en");
        SearchAnswer answer = search.search(SearchRequest.of(whole.substring(0, 2 * whole.length() / 3), 5).in(Optional.of("fr")));
        MessageQuestion question = answer.questions().getFirst();
        assertEquals("error " + QUOTA, question.query());
        assertEquals(message(QUOTA, "fr"), question.message());
        assertTrue(question.similarity() > 0.5 && question.similarity() < 1);
        assertTrue(question.label().contains("ERROR_LICENSE_QUOTA_EXCEEDED"));
    }

    @Test
    void nothingIsAskedThatTheTextHasTold() throws IOException {
        String whole = message(QUOTA, "en");
        String doubtful = whole.substring(0, 2 * whole.length() / 3);
        assertEquals(List.of(), search.search(SearchRequest.of("0x80070005 " + doubtful, 5)).questions());
        assertEquals(List.of(), search.search(SearchRequest.of(message(RUNNING, "en"), 5)).questions());
    }

    @ParameterizedTest
    @ValueSource(strings = { "hens", "Q210001", "0x80070005", "the feeder starts twice when hens wait", "restrictanon*" })
    void otherTextsAskNothing(String text) throws IOException {
        assertEquals(List.of(), search.search(SearchRequest.of(text, 5)).questions());
    }
}
