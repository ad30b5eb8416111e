// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.IVectorWriter;
import org.probebook.index.Ranked;
import org.probebook.index.Reason;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;
import org.probebook.index.internal.vectors.WordEmbedder;

class FusionTest {
    @TempDir
    private Path library;
    private Path index;
    private final WordEmbedder embedder = new WordEmbedder("words/1");
    private final LuceneEngine engine = new LuceneEngine(new FactRecogniser(), embedder);

    @BeforeEach
    void write() throws IOException {
        index = library.resolve("index");
        try (IArticleWriter writer = engine.write(index)) {
            put(writer, article("Q400001", "en", "Crowded house").symptoms("The poultry is crowded today.").product("Coop", "1").make());
            put(writer,
                    article("Q400002", "en", "Today's news").symptoms("Today the paper was late.").product("Paper").make());
            put(writer, article("Q400003", "en", "Trough").symptoms("The trough is stuck.").make());
            put(writer, article("Q400004", "en", "Error 71").symptoms("Error 71 came up on the farm.").make());
            for (int i = 10; i < 20; i++) {
                put(writer, article("Q4000" + i, "en", "Weather " + i).symptoms("Rain number " + i + " fell on the paper.").make());
            }
            writer.commit();
        }
    }

    private static void put(IArticleWriter writer, Article article) throws IOException {
        writer.put("farm", article.id() + ".txt", article);
    }

    private void makeVectors(int count) throws IOException {
        try (IVectorWriter writer = engine.writeVectors(index)) {
            writer.make(count);
            writer.commit();
        }
    }

    private List<Hit> hits(SearchRequest request) throws IOException {
        try (ISearch search = engine.read(index)) {
            return search.search(request).hits();
        }
    }

    @Test
    void whatMeansTheSameComesFirst() throws IOException {
        SearchRequest request = SearchRequest.of("chickens full today", 5);
        assertEquals("Q400002", hits(request).getFirst().id());
        makeVectors(99);
        List<Hit> hits = hits(request);
        assertEquals("Q400001", hits.getFirst().id());
        Reason meaning = hits.getFirst().reasons().stream().filter(reason -> reason.kind() == Reason.Kind.MEANING).findFirst()
                .orElseThrow();
        assertTrue(meaning.share() > 0.1 && meaning.share() < 0.9, meaning::label);
        assertEquals(1, hits.getFirst().reasons().stream().mapToDouble(Reason::share).sum(), 0.01);
    }

    @Test
    void onlyWhenItIsWanted() throws IOException {
        makeVectors(99);
        List<Hit> hits = hits(SearchRequest.of("chickens full today", 5).meaning(false));
        assertEquals("Q400002", hits.getFirst().id());
        assertTrue(hits.stream().flatMap(hit -> hit.reasons().stream()).noneMatch(reason -> reason.kind() == Reason.Kind.MEANING));
    }

    @Test
    void whatIsFilteredOutStaysOut() throws IOException {
        makeVectors(99);
        List<Hit> hits = hits(SearchRequest.of("chickens full today", 5).only(SearchFilter.product("paper")));
        assertEquals(List.of("Q400002"), hits.stream().map(Hit::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "71", "0x47", "Q400003", "\"today\"", "restrict*", "C:\\farm\\hens.sys" })
    void codesAndNamesMeanWhatTheySay(String query) throws IOException {
        List<String> before = hits(SearchRequest.of(query, 5)).stream().map(Hit::id).toList();
        makeVectors(99);
        int texts = embedder.texts().size();
        assertEquals(before, hits(SearchRequest.of(query, 5)).stream().map(Hit::id).toList());
        assertEquals(texts, embedder.texts().size(), "the model was asked");
    }

    @Test
    void anArticleWithoutItsVectorIsNotPutBehind() throws IOException {
        makeVectors(12);
        List<Hit> hits = hits(SearchRequest.of("error 71 on the farm", 5));
        assertEquals("Q400004", hits.getFirst().id());
    }

    @Test
    void aModelThatFailsLeavesTheWords() throws IOException {
        makeVectors(99);
        embedder.breakDown();
        assertEquals("Q400002", hits(SearchRequest.of("chickens full today", 5)).getFirst().id());
    }

    @Test
    void rankingCountsItToo() throws IOException {
        makeVectors(99);
        try (ISearch search = engine.read(index)) {
            List<Ranked> ranked = search.rank(SearchRequest.of("chickens full today", 10));
            assertEquals("Q400001", ranked.getFirst().id());
            assertEquals(ranked.size(), ranked.stream().map(Ranked::id).distinct().count());
        }
    }

    @Test
    void expectsByTheLineThroughWhatIsThere() {
        Map<Integer, Float> words = new HashMap<>();
        Map<Integer, Float> cosines = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            words.put(i, i / 2f);
            cosines.put(i, 0.2f + 0.05f * i);
        }
        words.put(11, 2.5f);
        assertEquals(0.45f, Expected.of(words, cosines).cosine(0.5f), 1e-4);
        assertEquals(0.4f, Expected.of(words, Map.of(1, 0.3f, 2, 0.5f)).cosine(1), 1e-4, "too few for a line: their mean");
        assertEquals(0, Expected.of(words, Map.of()).cosine(1));
    }
}
