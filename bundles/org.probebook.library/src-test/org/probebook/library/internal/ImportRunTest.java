// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.index.IArticleWriter;
import org.probebook.library.ImportReport;
import org.probebook.library.internal.source.SourceCollection;

class ImportRunTest {
    private final Notes notes = new Notes();
    private final ImportRun run = new ImportRun(new Formats(List.of(new AnyFile())), notes);

    @Test
    void anEntryThatCannotBeReadCostsThatEntryAlone() throws IOException {
        run.over(new Given(List.of(new Holding("a"), new Locked("b"), new Holding("c"))), SubMonitor.convert(null));
        ImportReport report = run.count().report(0);
        assertEquals(2, report.articles());
        assertEquals(List.of(new ImportReport.Rejected("b", "cannot be read (AccessDenied)")), report.rejected());
        assertEquals(Set.of("b"), new TreeSet<>(notes.unread));
    }

    @Test
    void anArticleThatTheProductFailsOnCostsItsEntryAlone() throws IOException {
        run.over(new Given(List.of(new Holding("a"), new Holding(Notes.ODD), new Holding("c"))), SubMonitor.convert(null));
        ImportReport report = run.count().report(0);
        assertEquals(2, report.articles());
        assertEquals(List.of(Notes.ODD), report.rejected().stream().map(ImportReport.Rejected::source).toList());
        assertEquals(Set.of(Notes.ODD), new TreeSet<>(notes.unread));
    }

    @Test
    void aWriterThatCannotWriteEndsTheImport() {
        Given collection = new Given(List.of(new Holding("a"), new Holding(Notes.FULL)));
        assertThrows(IOException.class, () -> run.over(collection, SubMonitor.convert(null)));
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

    private record Holding(String path) implements SourceCollection.Entry {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[] { 1 });
        }
    }

    private record Locked(String path) implements SourceCollection.Entry {
        @Override
        public InputStream open() throws IOException {
            throw new AccessDeniedException("/secret/" + path);
        }
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
            return List
                    .of(new Article(file.path(), List.of(), "en", "title", "", List.of(), Optional.empty(), List.of(), List.of(), List.of(),
                            List.of(), file.path(), true));
        }
    }

    /** Remembers what could not be read. */
    private static final class Notes implements IArticleWriter {
        static final String ODD = "odd";
        static final String FULL = "full";

        private final Set<String> unread = new ConcurrentSkipListSet<>();

        @Override
        public Added put(String collection, String place, Article article) throws IOException {
            if (place.equals(FULL)) {
                throw new IOException("the disk is full");
            }
            if (place.equals(ODD)) {
                throw new IllegalStateException("odd article");
            }
            return new Added(Change.ADDED, 0);
        }

        @Override
        public void unread(String collection, String place) {
            unread.add(place);
        }

        @Override
        public int end(String collection) {
            return 0;
        }

        @Override
        public void commit() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
