// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.internal.LuceneEngine;

/** Every article comes once, whatever parts the index is in and however many threads read. */
class AllArticlesTest {
    private static final int MANY = 700;

    @TempDir
    private Path folder;

    private final LuceneEngine engine = new LuceneEngine(new FactRecogniser());

    @BeforeEach
    void write() throws IOException {
        for (int part = 0; part < 2; part++) {
            try (IArticleWriter writer = engine.write(folder)) {
                for (int i = part; i < MANY; i += 2) {
                    writer.put("notes", "file" + i, article("notes/" + i, "en", "Pump " + i).make());
                }
                writer.commit();
            }
        }
    }

    @Test
    void everyArticleComesOnce() throws IOException {
        Set<String> expected = IntStream.range(0, MANY).mapToObj(i -> "notes/" + i).collect(Collectors.toSet());
        try (ISearch search = engine.read(folder)) {
            for (int threads = 1; threads <= 3; threads++) {
                Queue<String> ids = new ConcurrentLinkedQueue<>();
                assertTrue(search.all(threads, article -> ids.add(article.id())));
                assertEquals(expected.size(), ids.size());
                assertEquals(expected, Set.copyOf(ids));
            }
        }
    }

    @Test
    void itEndsWhenNoMoreAreWanted() throws IOException {
        AtomicInteger came = new AtomicInteger();
        try (ISearch search = engine.read(folder)) {
            assertFalse(search.all(2, article -> came.incrementAndGet() < 10));
        }
        assertTrue(came.get() >= 10 && came.get() <= 12, came.toString());
    }

    @Test
    void aFailureOfTheTakerComesOut() throws IOException {
        try (ISearch search = engine.read(folder)) {
            assertEquals("enough", assertThrows(IllegalStateException.class, () -> search.all(2, article -> {
                throw new IllegalStateException("enough");
            })).getMessage());
        }
    }
}
