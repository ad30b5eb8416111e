// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.article.UnreadableArticleException;
import org.probebook.index.IArticleWriter;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollection.Entry;
import org.probebook.library.internal.source.UnreadableEntryException;

/** Brings the files of collections into a library: as many threads as processors, each taking the next file, reading it and handing its articles to the writer. */
final class ImportRun {
    private static final Logger LOG = System.getLogger(ImportRun.class.getName());
    /** Articles between two commits: what a crash can cost, against what a commit costs. */
    private static final int BATCH = 10_000;
    /** Files between two reports of progress. */
    private static final int REPORT = 250;

    private final Formats formats;
    private final IArticleWriter writer;
    private final ImportCount count = new ImportCount();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger sinceCommit = new AtomicInteger();

    ImportRun(Formats formats, IArticleWriter writer) {
        this.formats = formats;
        this.writer = writer;
    }

    ImportCount count() {
        return count;
    }

    /** Reads a collection; returns how many articles came from it. What is not yet committed when this throws is not kept. */
    int over(SourceCollection collection, SubMonitor progress) throws IOException {
        int before = count.articles();
        List<Entry> entries = collection.entries();
        progress.setWorkRemaining(entries.size());
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), entries.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("import-", 0).daemon().factory())) {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(collection, entries, next, progress)));
            }
            join(workers, next, entries.size());
        }
        return count.articles() - before;
    }

    private Void work(SourceCollection collection, List<Entry> entries, AtomicInteger next, SubMonitor progress) throws IOException {
        for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            entry(collection, entries.get(i), progress);
            report(i + 1, entries.size(), progress);
        }
        return null;
    }

    /**
     * Brings in the articles of an entry; one that has none that can be read is a line in the report. What goes wrong inside an entry costs that entry, what the writer
     * cannot write ends the import.
     */
    private void entry(SourceCollection collection, Entry entry, SubMonitor progress) throws IOException {
        EntrySink sink = new EntrySink(entry.path(), count, article -> put(collection, entry, article, progress));
        try {
            formats.read(collection.file(entry), sink);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (UnreadableArticleException e) {
            reject(collection, entry, e.getMessage());
        } catch (IOException e) {
            if (e == sink.failure()) {
                throw e;
            }
            reject(collection, entry, reason(collection, entry, e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.ERROR, () -> "reading " + entry.path() + " of " + collection.shown(), e);
            reject(collection, entry,
                    "reading it failed inside the product (" + e.getClass().getSimpleName() + "); the log has the details");
        }
        if (sink.end()) {
            writer.unread(collection.name(), entry.path());
        }
        files.incrementAndGet();
    }

    private static String reason(SourceCollection collection, Entry entry, IOException failure) {
        if (failure instanceof UnreadableEntryException || failure instanceof ZipException) {
            return failure.getMessage();
        }
        if (failure instanceof EOFException) {
            return "ends too early: fetch or make it again";
        }
        LOG.log(Level.DEBUG, () -> "reading " + entry.path() + " of " + collection.shown(), failure);
        return "cannot be read (" + failure.getClass().getSimpleName().replace("Exception", "") + ")";
    }

    private void put(SourceCollection collection, Entry entry, Article article, SubMonitor progress) throws IOException {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        count.article(article, writer.put(collection.name(), entry.path(), article));
        commitSometimes();
    }

    private void reject(SourceCollection collection, Entry entry, String reason) {
        writer.unread(collection.name(), entry.path());
        count.rejected(entry.path(), reason);
    }

    private void commitSometimes() throws IOException {
        if (sinceCommit.incrementAndGet() == BATCH) {
            sinceCommit.set(0);
            writer.commit();
        }
    }

    private void report(int done, int all, SubMonitor progress) {
        synchronized (progress) {
            progress.worked(1);
            if (done % REPORT == 0 || done == all) {
                progress.subTask(count.progress(files.get(), all));
            }
        }
    }

    /** Waits for all workers; the first failure stops the others at their next file. */
    private static void join(List<Future<Void>> workers, AtomicInteger next, int end) throws IOException {
        Throwable failure = null;
        for (Future<Void> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                next.set(end);
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                next.set(end);
                Thread.currentThread().interrupt();
                failure = new OperationCanceledException();
            }
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
