// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.index.References;
import org.probebook.index.SourceRecord.Rejected;
import org.probebook.library.ImportReport;
import org.probebook.library.internal.source.SourceCollection;

class ImportRunTest {
    private static final References NONE = new References(0, List.of());

    private final NotingWriter notes = new NotingWriter();
    private final ImportRun run = new ImportRun(new Formats(List.of(new AnyFile())), new Fingerprints("1"), notes, 10);

    @Test
    void anEntryThatCannotBeReadCostsThatEntryAlone() throws IOException {
        run.over("given", new Given(List.of(new Holding("a"), new Locked("b"), new Holding("c"))), SubMonitor.convert(null));
        ImportReport report = run.count().report(NONE);
        assertEquals(2, report.articles());
        assertEquals(List.of(new Rejected("b", "cannot be read (AccessDenied)")), report.rejected());
        assertEquals(Set.of("b"), new TreeSet<>(notes.unread));
    }

    @Test
    void whatIsDamagedInItsPackingIsToldWithItsCure() throws IOException {
        run.over("given", new Given(List.of(new Locked("a.gz", new ZipException("invalid distance")))), SubMonitor.convert(null));
        assertEquals(List.of(new Rejected("a.gz", "is damaged (invalid distance): fetch or make it again")),
                run.count().report(NONE).rejected());
    }

    @Test
    void anArticleThatTheProductFailsOnCostsItsEntryAlone() throws IOException {
        run.over("given", new Given(List.of(new Holding("a"), new Holding(NotingWriter.ODD), new Holding("c"))), SubMonitor.convert(null));
        ImportReport report = run.count().report(NONE);
        assertEquals(2, report.articles());
        assertEquals(List.of(NotingWriter.ODD), report.rejected().stream().map(Rejected::source).toList());
        assertEquals(Set.of(NotingWriter.ODD), new TreeSet<>(notes.unread));
    }

    @Test
    void aWriterThatCannotWriteEndsTheImport() {
        Given collection = new Given(List.of(new Holding("a"), new Holding(NotingWriter.FULL)));
        assertThrows(IOException.class, () -> run.over("given", collection, SubMonitor.convert(null)));
    }

    @Test
    void aFileThatWasReadIsNotReadAgainUntilItChanges() throws IOException {
        run.over("given", new Given(List.of(new Holding("a"), new Holding("b"))), SubMonitor.convert(null));
        notes.articles.clear();
        ImportRun again = new ImportRun(new Formats(List.of(new AnyFile())), new Fingerprints("1"), notes, 10);
        again.over("given", new Given(List.of(new Holding("a"), new Holding("b", "changed"))), SubMonitor.convert(null));
        assertEquals(Set.of("b"), notes.articles);
        ImportReport report = again.count().report(NONE);
        assertEquals(List.of(2, 1, 1), List.of(report.articles(), report.unchanged(), report.added()));
        assertEquals(Map.of("en", 2), report.languages());
    }

    @Test
    void anotherVersionReadsEverythingAgain() throws IOException {
        run.over("given", new Given(List.of(new Holding("a"))), SubMonitor.convert(null));
        notes.articles.clear();
        new ImportRun(new Formats(List.of(new AnyFile())), new Fingerprints("2"), notes, 10).over("given",
                new Given(List.of(new Holding("a"))), SubMonitor.convert(null));
        assertEquals(Set.of("a"), notes.articles);
    }

    @Test
    void whatFailedInsideTheProductIsTriedAgain() throws IOException {
        run.over("given", new Given(List.of(new Holding(NotingWriter.ODD))), SubMonitor.convert(null));
        assertEquals(Map.of(), notes.read);
    }

    @Test
    void aFileThatWouldFillTheMemoryIsRefused() throws IOException {
        run.over("given", new Given(List.of(new Holding("a"), new Holding("b", "x".repeat((8 << 20) + 1)))), SubMonitor.convert(null));
        assertEquals(List.of(new Rejected("b", "is larger than any article in any: over 8 MB")),
                run.count().report(NONE).rejected());
    }

    @Test
    void whatIsNoExceptionEndsTheImportAndLeavesNoThreadWaiting() {
        Given collection = new Given(List.of(new Holding("a"), new Holding(NotingWriter.BROKEN), new Holding("c")));
        assertThrows(IllegalStateException.class, () -> run.over("given", collection, SubMonitor.convert(null)));
    }

    @Test
    void everyThreadHelpsWithTheArticlesOfOneFile() throws IOException {
        new ImportRun(new Formats(List.of(new Many())), new Fingerprints("1"), notes, 1000).over("given",
                new Given(List.of(new Holding("a"))), SubMonitor.convert(null));
        assertEquals(Many.ARTICLES, notes.articles.size());
        assertEquals(Map.of("en", Many.ARTICLES), notes.read.get("a").languages());
        assertEquals(Runtime.getRuntime().availableProcessors() > 1, notes.threads.size() > 1);
    }

    @Test
    void cancellingEndsTheReadingOfAFileThatIsLargerThanMemory() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        Given collection = new Given(List.of(new Endless("a", monitor)));
        assertThrows(OperationCanceledException.class, () -> run.over("given", collection, SubMonitor.convert(monitor)));
    }

    private record Given(List<Entry> entries) implements SourceCollection {
        @Override
        public String name() {
            return "given";
        }

        @Override
        public String shown() {
            return "given";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private record Holding(String path, String content) implements SourceCollection.Entry {
        Holding(String path) {
            this(path, "content");
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Has no end to speak of; who reads it a second time is told to give up. */
    private static final class Endless implements SourceCollection.Entry {
        private static final long LONG = 4 * SourceCollection.LARGEST;

        private final String path;
        private final NullProgressMonitor monitor;
        private int opened;

        Endless(String path, NullProgressMonitor monitor) {
            this.path = path;
            this.monitor = monitor;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public InputStream open() {
            monitor.setCanceled(++opened > 1);
            return new InputStream() {
                private long read;

                @Override
                public int read() {
                    return read++ < LONG ? ' ' : -1;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    read += length;
                    return read < LONG ? length : -1;
                }
            };
        }
    }

    private record Locked(String path, IOException failure) implements SourceCollection.Entry {
        Locked(String path) {
            this(path, new AccessDeniedException("/secret/" + path));
        }

        @Override
        public InputStream open() throws IOException {
            throw failure;
        }
    }

    private static Article article(SourceFile file, String id) {
        return new Article(id, List.of(), "en", "title", "", List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                file.path(), true);
    }

    /** Takes any file for an article of its path's name. */
    private static final class AnyFile implements IArticleSource {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Confidence recognise(SourceFile file) {
            return Confidence.CERTAIN;
        }

        @Override
        public List<Article> read(SourceFile file) {
            return List.of(article(file, file.path()));
        }
    }

    /** Takes any file for very many articles. */
    private static final class Many implements IArticleSource {
        static final int ARTICLES = 3000;

        @Override
        public String name() {
            return "many";
        }

        @Override
        public Confidence recognise(SourceFile file) {
            return Confidence.CERTAIN;
        }

        @Override
        public List<Article> read(SourceFile file) {
            return IntStream.range(0, ARTICLES).mapToObj(i -> article(file, file.path() + i)).toList();
        }
    }
}
