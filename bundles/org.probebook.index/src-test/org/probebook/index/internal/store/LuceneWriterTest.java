// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.IArticleWriter.Change;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.IndexInUseException;
import org.probebook.index.IndexVersionException;
import org.probebook.index.SearchRequest;
import org.probebook.index.internal.LuceneEngine;
import org.probebook.index.internal.SampleArticles;

class LuceneWriterTest {
    private final ISearchEngine engine = new LuceneEngine(new FactRecogniser());

    @TempDir
    Path folder;

    private static Article article(int number, String symptom) {
        return SampleArticles.article("Q" + number, "en", "The rooster does not crow").symptoms(symptom).make();
    }

    private int count() throws IOException {
        try (ISearch search = engine.read(folder)) {
            return search.languages().getOrDefault("en", 0);
        }
    }

    @Test
    void aPutTellsWhatItMeant() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.ADDED, writer.put("farm", "a.txt", article(100001, "error 71")).change());
            assertEquals(Change.UNCHANGED, writer.put("farm", "a.txt", article(100001, "error 71")).change());
            assertEquals(Change.CHANGED, writer.put("farm", "a.txt", article(100001, "error 72")).change());
            assertEquals(Change.ADDED, writer.put("farm", "b.txt", article(100001, "error 72")).change());
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.UNCHANGED, writer.put("farm", "a.txt", article(100001, "error 72")).change());
            assertEquals(Change.CHANGED, writer.put("farm", "b.txt", article(100001, "error 73")).change());
            assertEquals(2, writer.put("farm", "c.txt", article(100002, "error 71 and event 9")).facts());
            writer.commit();
        }
        assertEquals(3, count());
    }

    @Test
    void whatACollectionNoLongerHasIsMarkedUntilItComesBack() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.put("farm", "b.txt", article(100002, "error 72"));
            writer.put("barn", "c.txt", article(100003, "error 73"));
            assertEquals(0, writer.end("farm"));
            writer.commit();
        }
        assertEquals(1, again("a.txt", article(100001, "error 71")));
        assertEquals(List.of("Q100002"), vanished());
        assertEquals(1, again("b.txt", article(100002, "error 72")));
        assertEquals(List.of("Q100001"), vanished());
        assertEquals(3, count());
    }

    @Test
    void whatStoodInAFileThatCannotBeReadHasNotVanished() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.put("farm", "b.txt", article(100002, "error 72"));
            writer.put("farm", "c.txt", article(100003, "error 73"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.unread("farm", "b.txt");
            writer.unread("barn", "c.txt");
            assertEquals(1, writer.end("farm"));
            writer.commit();
        }
        assertEquals(List.of("Q100003"), vanished());
    }

    /** Reads the farm again, where only one file is left. */
    private int again(String place, Article article) throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.UNCHANGED, writer.put("farm", place, article).change());
            int vanished = writer.end("farm");
            writer.commit();
            return vanished;
        }
    }

    private List<String> vanished() throws IOException {
        try (ISearch search = engine.read(folder)) {
            return search.search(SearchRequest.of("rooster", 10)).hits().stream().filter(Hit::vanished).map(Hit::id).toList();
        }
    }

    @Test
    void whatIsNotCommittedIsNotThere() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "nothing"));
            writer.commit();
            writer.put("farm", "b.txt", article(100002, "nothing"));
        }
        assertEquals(1, count());
    }

    @Test
    void aNewIndexCanBeReadAtOnceAndReadersSeeWhatIsCommitted() throws IOException {
        try (IArticleWriter writer = engine.write(folder); ISearch search = engine.read(folder)) {
            assertEquals(Map.of(), search.languages());
            writer.put("farm", "a.txt", article(100001, "nothing"));
            assertEquals(false, search.refresh());
            writer.commit();
            assertEquals(true, search.refresh());
            assertEquals(Map.of("en", 1), search.languages());
        }
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            IndexInUseException refused = assertThrows(IndexInUseException.class, () -> engine.write(folder));
            assertTrue(refused.getMessage().contains("another writer"));
            assertEquals(Change.ADDED, writer.put("farm", "a.txt", article(100001, "nothing")).change());
        }
        engine.write(folder).close();
    }

    @Test
    void anotherVersionsIndexIsRefusedWithItsCure() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.setLiveCommitData(Map.of("probebook.schema", "0").entrySet());
            writer.commit();
        }
        assertTrue(assertThrows(IndexVersionException.class, () -> engine.read(folder)).getMessage().contains("import"));
        assertThrows(IndexVersionException.class, () -> engine.write(folder));
    }

    @Test
    void severalThreadsPutTheSameAndOthers() throws Exception {
        List<Callable<Integer>> jobs = new ArrayList<>();
        try (IArticleWriter writer = engine.write(folder); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                jobs.add(() -> {
                    int added = 0;
                    for (int i = 0; i < 200; i++) {
                        added += writer.put("farm", "p" + i, article(100_000 + i, "crows " + i)).change() == Change.ADDED ? 1 : 0;
                    }
                    return added;
                });
            }
            int added = 0;
            for (Future<Integer> done : threads.invokeAll(jobs)) {
                added += done.get();
            }
            assertEquals(200, added);
            writer.commit();
        }
        assertEquals(200, count());
    }

    @Test
    void anEndedWriterSaysSo() throws IOException {
        IArticleWriter writer = engine.write(folder);
        writer.close();
        writer.close();
        assertThrows(IOException.class, () -> writer.put("farm", "a.txt", article(100001, "nothing")));
        assertThrows(IOException.class, writer::commit);
    }
}
