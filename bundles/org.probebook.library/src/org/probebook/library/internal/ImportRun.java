// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.index.IArticleWriter;
import org.probebook.index.SourceRecord;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollection.Entry;
import org.probebook.library.internal.source.UnreadableEntryException;

/** Brings the files of collections into a library: as many threads as processors, each taking the next file, reading it and handing its articles to the writer. */
final class ImportRun {
    private static final Logger LOG = System.getLogger(ImportRun.class.getName());
    /** What a crash can cost, against what a commit costs: every one makes the index flush, and merge again. */
    private static final Duration LONGEST_UNCOMMITTED = Duration.ofSeconds(15);
    /** Files between two reports of progress. */
    private static final int REPORT = 250;

    private final Formats formats;
    private final Fingerprints fingerprints;
    private final IArticleWriter writer;
    private final int batch;
    private final ImportCount count = new ImportCount();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger sinceCommit = new AtomicInteger();
    private final AtomicLong committed = new AtomicLong(System.nanoTime());

    /**
     * A run at its beginning.
     *
     * @param batch articles after which there is a commit, though it is not long since the last
     */
    ImportRun(Formats formats, Fingerprints fingerprints, IArticleWriter writer, int batch) {
        this.formats = formats;
        this.fingerprints = fingerprints;
        this.writer = writer;
        this.batch = batch;
    }

    ImportCount count() {
        return count;
    }

    /**
     * Reads a collection. What is not yet committed when this throws is not kept.
     *
     * @param name that its articles are kept under
     */
    void over(String name, SourceCollection collection, SubMonitor progress) throws IOException {
        List<Entry> entries = collection.entries();
        progress.setWorkRemaining(entries.size());
        AtomicInteger next = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        Crew crew = new Crew(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("import-", 0).daemon().factory())) {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(new Task(name, collection, crew, progress), entries, next)));
            }
            join(workers, next, entries.size());
        }
    }

    /** What the threads of a collection share. */
    private record Task(String name, SourceCollection collection, Crew crew, SubMonitor progress) {
        void checkCanceled() {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    private Void work(Task task, List<Entry> entries, AtomicInteger next) throws IOException, InterruptedException {
        try {
            for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
                task.checkCanceled();
                entry(task, entries.get(i));
                report(i + 1, entries.size(), task.progress());
            }
        } catch (Throwable e) {
            next.set(entries.size());
            throw e;
        } finally {
            task.crew().done();
        }
        return null;
    }

    /** Brings in the articles of an entry, unless it is as it was when they were brought in before. */
    private void entry(Task task, Entry entry) throws IOException {
        SourceFile file;
        String fingerprint;
        try {
            file = named(task, task.collection().file(entry));
            fingerprint = fingerprints.of(file);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            writer.unread(task.name(), entry.path());
            entry.hides().forEach(prefix -> writer.unreadBelow(task.name(), prefix));
            String reason = e instanceof IOException failure ? reason(task.collection(), entry, failure) : defect(task, entry, e);
            count.rejected(List.of(new SourceRecord.Rejected(entry.path(), reason)));
            return;
        }
        Optional<SourceRecord> before = writer.unchanged(task.name(), entry.path(), fingerprint);
        if (before.isPresent()) {
            count.unchanged(before.get());
        } else {
            read(task, entry, file, fingerprint);
        }
        files.incrementAndGet();
    }

    private static SourceFile named(Task task, SourceFile file) {
        if (!file.whole()) {
            return new SourceFile(task.name(), file.path(), file.content(), false,
                    () -> new CancellableStream(file.stream().open(), task.progress()::isCanceled));
        }
        return file.collection().equals(task.name()) ? file : new SourceFile(task.name(), file.path(), file.content());
    }

    /**
     * Reads an entry; one that has no article that can be read is a line in the report. What goes wrong inside an entry costs that entry, what the writer cannot write
     * ends the import.
     */
    private void read(Task task, Entry entry, SourceFile file, String fingerprint) throws IOException {
        EntrySink sink = new EntrySink(entry.path(), task.crew(), article -> put(task, entry, article));
        boolean told = true;
        try {
            try {
                formats.read(file, sink);
            } finally {
                sink.complete();
            }
        } catch (OperationCanceledException e) {
            throw e;
        } catch (UnreadableArticleException e) {
            sink.rejected(e.getMessage());
        } catch (IOException e) {
            if (e == sink.failure()) {
                throw e;
            }
            told = false;
            sink.rejected(reason(task.collection(), entry, e));
        } catch (OutOfMemoryError e) {
            if (e == sink.failure()) {
                throw e;
            }
            told = false;
            sink.rejected(defect(task, entry, e));
        } catch (RuntimeException | StackOverflowError e) {
            told = false;
            sink.rejected(defect(task, entry, e));
        }
        SourceRecord record = sink.record(task.name(), fingerprint);
        count.rejected(record.rejected());
        if (!record.rejected().isEmpty()) {
            writer.unread(task.name(), entry.path());
        }
        if (told) {
            writer.read(record);
        }
    }

    private static String defect(Task task, Entry entry, Throwable failure) {
        LOG.log(Level.ERROR, () -> "reading " + entry.path() + " of " + task.collection().shown(), failure);
        return failure instanceof OutOfMemoryError
                ? "needs more memory to read than there is: allow the product more, or split it"
                : "reading it failed inside the product (" + failure.getClass().getSimpleName() + "); the log has the details";
    }

    private static String reason(SourceCollection collection, Entry entry, IOException failure) {
        if (failure instanceof UnreadableEntryException) {
            return failure.getMessage();
        }
        if (failure instanceof ZipException) {
            return "is damaged (" + failure.getMessage() + "): fetch or make it again";
        }
        if (failure instanceof EOFException) {
            return "ends too early: fetch or make it again";
        }
        LOG.log(Level.DEBUG, () -> "reading " + entry.path() + " of " + collection.shown(), failure);
        return "cannot be read (" + failure.getClass().getSimpleName().replace("Exception", "") + ")";
    }

    private IArticleWriter.Added put(Task task, Entry entry, Article article) throws IOException {
        task.checkCanceled();
        IArticleWriter.Added added = writer.put(task.name(), entry.path(), article);
        count.article(article, added);
        boolean full = sinceCommit.incrementAndGet() % batch == 0;
        long last = committed.get();
        long now = System.nanoTime();
        // Only the thread that sets the time commits.
        if ((full || now - last > LONGEST_UNCOMMITTED.toNanos()) && committed.compareAndSet(last, now)) {
            writer.commit();
        }
        return added;
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
