// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.article.Article;
import org.probebook.article.Product;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.CollectionRecord;
import org.probebook.index.Hit;
import org.probebook.index.IArticleWriter;
import org.probebook.index.IArticleWriter.Change;
import org.probebook.index.IArticleWriter.Ended;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.IndexInUseException;
import org.probebook.index.IndexVersionException;
import org.probebook.index.References;
import org.probebook.index.References.Dead;
import org.probebook.index.SearchRequest;
import org.probebook.index.SourceRecord;
import org.probebook.index.UnfinishedImport;
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
    void anArticleWithNamesWithoutEndIsTakenIn() throws IOException {
        String endless = "long name ".repeat(20_000);
        Article odd = new Article(endless, List.of(endless), "en", endless, "", List.of(endless), Optional.empty(),
                List.of(new Product(endless, List.of(endless))), List.of(endless), List.of(), List.of(), endless, true);
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.ADDED, writer.put("farm", endless, odd).change());
            writer.commit();
        }
        try (ISearch search = engine.read(folder)) {
            assertEquals(1, search.search(SearchRequest.of("long name", 5)).hits().size());
        }
    }

    @Test
    void whatACollectionNoLongerHasIsMarkedUntilItComesBack() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.put("farm", "b.txt", article(100002, "error 72"));
            writer.put("barn", "c.txt", article(100003, "error 73"));
            assertEquals(new Ended(0, 0), writer.end("farm"));
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
            writer.put("farm", "d/e.txt", article(100004, "error 74"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.unread("farm", "b.txt");
            writer.unread("barn", "c.txt");
            writer.unreadBelow("farm", "d/");
            assertEquals(new Ended(1, 0), writer.end("farm"));
            writer.commit();
        }
        assertEquals(List.of("Q100003"), vanished());
    }

    @Test
    void whatStoodInTwoFilesAndWentToAThirdHasMovedOnce() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.put("farm", "b.txt", article(100001, "error 72"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.ADDED, writer.put("farm", "c.txt", article(100001, "error 73")).change());
            assertEquals(new Ended(0, 1), writer.end("farm"));
            writer.commit();
        }
        assertEquals(1, count());
    }

    /** Reads the farm again, where only one file is left. */
    private int again(String place, Article article) throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.UNCHANGED, writer.put("farm", place, article).change());
            int vanished = writer.end("farm").vanished();
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

    private static SourceRecord record(String place, String fingerprint) {
        return new SourceRecord("farm", place, fingerprint, new TreeMap<>(Map.of("en", 1)), 2, 3,
                List.of(new SourceRecord.Rejected(place + ":7", "no article")));
    }

    @Test
    void aFileThatWasReadIsKnownByItsFingerprintUntilItChangesOrGoes() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.empty(), writer.unchanged("farm", "a.txt", "f1"));
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.read(record("a.txt", "f1"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.of(record("a.txt", "f1")), writer.unchanged("farm", "a.txt", "f1"));
            assertEquals(Optional.empty(), writer.unchanged("barn", "a.txt", "f1"));
            assertEquals(new Ended(0, 0), writer.end("farm"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.empty(), writer.unchanged("farm", "a.txt", "f2"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.empty(), writer.unchanged("farm", "a.txt", "f1"), "its articles may be those of f2");
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.read(record("a.txt", "f1"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(new Ended(1, 0), writer.end("farm"));
            assertEquals(new Ended(1, 0), writer.end("farm"), "nothing is marked before the commit");
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.empty(), writer.unchanged("farm", "a.txt", "f1"), "what vanished is read when it comes back");
            writer.close();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(new Ended(0, 0), writer.end("farm"), "it was told before");
        }
    }

    @Test
    void aFileHasOneRecordHoweverOftenItIsRead() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (IArticleWriter writer = engine.write(folder)) {
                writer.read(record("a.txt", "f" + i));
                writer.read(record("a.txt", "g" + i));
                writer.commit();
            }
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Optional.empty(), writer.unchanged("farm", "a.txt", "f3"));
            writer.read(record("a.txt", "f3"));
            writer.read(record("a.txt", "g3"));
            writer.commit();
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            assertEquals(1, reader.numDocs());
        }
    }

    @Test
    void recordsAreNoArticles() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.collection(new CollectionRecord("farm", "/farm", Instant.EPOCH));
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.read(record("a.txt", "f1"));
            writer.commit();
        }
        assertEquals(1, count());
        try (ISearch search = engine.read(folder)) {
            assertEquals(1, search.search(SearchRequest.of("rooster", 10)).total());
        }
    }

    @Test
    void anArticleThatWentToAnotherFileHasNotVanished() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "a.txt", article(100001, "error 71"));
            writer.put("farm", "b.txt", article(100002, "error 72"));
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(Change.ADDED, writer.put("farm", "new/a.txt", article(100001, "error 71")).change());
            assertEquals(new Ended(1, 1), writer.end("farm"));
            writer.commit();
        }
        assertEquals(2, count());
        assertEquals(List.of("Q100002"), vanished());
    }

    @Test
    void collectionsAreRemembered() throws IOException {
        CollectionRecord farm = new CollectionRecord("farm", "/old", Instant.EPOCH);
        CollectionRecord moved = new CollectionRecord("farm", "/new", Instant.EPOCH.plusSeconds(1));
        try (IArticleWriter writer = engine.write(folder)) {
            writer.collection(farm);
            assertEquals(List.of(farm), writer.collections());
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            writer.collection(moved);
            writer.commit();
        }
        try (IArticleWriter writer = engine.write(folder)) {
            assertEquals(List.of(moved), writer.collections());
        }
    }

    @Test
    void anImportIsUnfinishedUntilItsEndIsCommitted() throws IOException {
        try (ISearch search = finished("/a", "/b")) {
            assertEquals(List.of("/a"), search.unfinished().stream().map(UnfinishedImport::source).toList());
            try (IArticleWriter writer = engine.write(folder)) {
                writer.begin("/a");
                search.refresh();
                assertEquals(List.of(), search.unfinished(), "it is under way");
                writer.finish("/a");
            }
            assertEquals(List.of("/a"), search.unfinished().stream().map(UnfinishedImport::source).toList());
            try (IArticleWriter writer = engine.write(folder)) {
                writer.finish("/a");
                writer.commit();
            }
            search.refresh();
            assertEquals(List.of(), search.unfinished());
        }
    }

    /** Begins two imports and finishes one of them. */
    private ISearch finished(String not, String finished) throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.begin(not);
            writer.begin(finished);
            writer.finish(finished);
            writer.commit();
        }
        return engine.read(folder);
    }

    @Test
    void referencesAreResolvedOrDead() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("farm", "b.txt", article(100002, "error 72"));
            writer.put("barn", "c.txt", article(100003, "error 73"));
            writer.commit();
        }
        try (ISearch search = engine.read(folder)) {
            assertEquals(new References(2, List.of(new Dead("Q100001", List.of("Q100002", "Q100003")))), search.references(List.of()));
            assertEquals(new References(1, List.of(new Dead("Q100001", List.of("Q100002")))), search.references(List.of("farm")));
            assertEquals(0, search.references(List.of("farm")).resolved());
        }
        try (IArticleWriter writer = engine.write(folder)) {
            writer.put("barn", "a.txt", article(100001, "error 71"));
            writer.commit();
        }
        try (ISearch search = engine.read(folder)) {
            assertEquals(new References(1, List.of()), search.references(List.of("farm")));
            assertEquals(3, search.references(List.of()).resolved());
        }
    }

    @Test
    void whoWritesIsNamedToTheNextWriter() throws IOException {
        try (IArticleWriter writer = engine.write(folder)) {
            writer.commit();
            IndexInUseException refused = assertThrows(IndexInUseException.class, () -> engine.write(folder));
            assertTrue(refused.getMessage().contains("process " + ProcessHandle.current().pid()), refused.getMessage());
        }
        assertEquals(Optional.empty(), WriterNote.read(folder));
    }
}
