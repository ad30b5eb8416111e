// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.IVectorWriter;
import org.probebook.index.IndexInUseException;
import org.probebook.index.VectorStatus;
import org.probebook.index.internal.LuceneEngine;

class LuceneVectorWriterTest {
    private static final int ARTICLES = 10;

    @TempDir
    private Path library;
    private Path index;
    private final WordEmbedder embedder = new WordEmbedder("words/1");
    private final LuceneEngine engine = new LuceneEngine(new FactRecogniser(), embedder);

    @BeforeEach
    void write() throws IOException {
        index = library.resolve("index");
        try (IArticleWriter writer = engine.write(index)) {
            for (int i = 0; i < ARTICLES; i++) {
                writer.put("farm", i + ".txt", hens(i, "Hens " + i + " of the coop are full"));
            }
            // Another one that says the same, one in a language that nobody can put into English, and one without words.
            writer.put("farm", "again.txt", article("Q300100", "en", "Hens 3").symptoms("Hens 3 of the coop are full").make());
            writer.put("farm", "greek.txt", article("Q300101", "el", "Κότες").symptoms("Οι κότες δεν μπαίνουν.").make());
            writer.commit();
        }
    }

    private static Article hens(int number, String symptoms) {
        return article("Q30000" + number, "en", "Hens " + number).symptoms(symptoms).make();
    }

    private VectorStatus status() throws IOException {
        try (ISearch search = engine.read(index)) {
            return search.vectors();
        }
    }

    private void makeAll() throws IOException {
        try (IVectorWriter writer = engine.writeVectors(index)) {
            while (writer.make(4) > 0) {
                assertTrue(writer.waiting() >= 0);
            }
            writer.commit();
        }
    }

    @Test
    void makesOneForEachTextAndNoneAgain() throws IOException {
        assertEquals(new VectorStatus("words/1", 0, ARTICLES), status());
        makeAll();
        assertEquals(new VectorStatus("words/1", ARTICLES, ARTICLES), status());
        assertTrue(status().complete());
        int texts = embedder.texts().size();
        makeAll();
        assertEquals(texts, embedder.texts().size());
    }

    @Test
    void keepsWhatWasCommittedWhenItDies() throws IOException {
        try (IVectorWriter writer = engine.writeVectors(index)) {
            assertEquals(ARTICLES, writer.waiting());
            assertEquals(4, writer.make(4));
            writer.commit();
            assertEquals(3, writer.make(3));
        }
        assertEquals(4, status().ready());
        try (IVectorWriter writer = engine.writeVectors(index)) {
            assertEquals(4, writer.ready());
            assertEquals(ARTICLES - 4, writer.waiting());
        }
    }

    @Test
    void othersSeeWhatIsCommittedWhileMoreIsMade() throws IOException {
        try (ISearch search = engine.read(index); IVectorWriter writer = engine.writeVectors(index)) {
            writer.make(2);
            assertFalse(search.refresh());
            writer.commit();
            assertTrue(search.refresh());
            assertEquals(2, search.vectors().ready());
            writer.make(5);
            writer.commit();
            assertTrue(search.refresh());
            assertEquals(7, search.vectors().ready());
        }
    }

    @Test
    void aChangedArticleWaitsAgainAndItsOldVectorGoes() throws IOException {
        makeAll();
        try (IArticleWriter writer = engine.write(index)) {
            writer.put("farm", "5.txt", hens(5, "These hens are new"));
            writer.commit();
        }
        assertEquals(new VectorStatus("words/1", ARTICLES - 1, ARTICLES), status());
        try (IVectorWriter writer = engine.writeVectors(index)) {
            assertEquals(1, writer.waiting());
            writer.make(9);
            writer.commit();
        }
        assertTrue(status().complete());
        try (IVectorWriter writer = engine.writeVectors(index)) {
            assertEquals(ARTICLES, writer.ready(), "the old one went");
        }
    }

    @Test
    void vectorsOfAnotherModelAreMadeAnew() throws IOException {
        makeAll();
        LuceneEngine other = new LuceneEngine(new FactRecogniser(), new WordEmbedder("words/2"));
        try (ISearch search = other.read(index)) {
            assertEquals(new VectorStatus("words/2", 0, ARTICLES), search.vectors());
        }
        try (IVectorWriter writer = other.writeVectors(index)) {
            assertEquals(ARTICLES, writer.waiting());
            writer.make(3);
            writer.commit();
        }
        try (ISearch search = other.read(index)) {
            assertEquals(3, search.vectors().ready());
        }
    }

    @Test
    void oneAtATime() throws IOException {
        try (IVectorWriter first = engine.writeVectors(index)) {
            assertTrue(first.waiting() > 0);
            IndexInUseException inUse = assertThrows(IndexInUseException.class, () -> engine.writeVectors(index));
            assertTrue(inUse.getMessage().contains("being made already"), inUse::getMessage);
        }
        makeAll();
    }

    @Test
    void threadsShareTheWork() throws Exception {
        try (IVectorWriter writer = engine.writeVectors(index); ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Callable<Integer> work = () -> {
                int made = 0;
                for (int count = writer.make(1); count > 0; count = writer.make(1)) {
                    made += count;
                }
                return made;
            };
            int made = 0;
            for (Future<Integer> one : pool.invokeAll(List.of(work, work, work))) {
                made += one.get();
            }
            writer.commit();
            assertEquals(ARTICLES, made);
        }
        assertTrue(status().complete());
    }

    @Test
    void aBrokenModelLosesNothing() throws IOException {
        try (IVectorWriter writer = engine.writeVectors(index)) {
            writer.make(2);
            embedder.breakDown();
            assertThrows(IOException.class, () -> writer.make(2));
            writer.commit();
        }
        assertEquals(2, status().ready());
    }

    @Test
    void withoutAModelNothingIsMade() throws IOException {
        LuceneEngine without = new LuceneEngine(new FactRecogniser());
        assertThrows(IOException.class, () -> without.writeVectors(index));
        try (ISearch search = without.read(index)) {
            assertFalse(search.vectors().available());
            assertFalse(search.vectors().complete());
        }
    }
}
