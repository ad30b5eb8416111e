// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.article.Article;
import org.probebook.article.IArticleSink;
import org.probebook.index.IArticleWriter.Added;
import org.probebook.index.SourceRecord;

/** Hands the articles of one entry on, remembers what became of it, and tells a failure in keeping an article from one in reading it. */
final class EntrySink implements IArticleSink {
    /** Lines that are reported one by one; of a file full of rubbish the rest is only counted. */
    private static final int REPORTED = 100;

    private final String path;
    private final Crew crew;
    private final Keeper keeper;
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final List<SourceRecord.Rejected> rejected = new ArrayList<>();
    private long sections;
    private long facts;
    private long rejectedLines;
    private int pending;
    private Throwable thrown;

    /** Keeps an article. */
    @FunctionalInterface
    interface Keeper {
        Added keep(Article article) throws IOException;
    }

    EntrySink(String path, Crew crew, Keeper keeper) {
        this.path = path;
        this.crew = crew;
        this.keeper = keeper;
    }

    @Override
    public void article(Article article) throws IOException {
        rethrow();
        synchronized (this) {
            pending++;
        }
        crew.run(() -> keep(article));
    }

    private void keep(Article article) {
        Added added = null;
        Throwable failure = null;
        try {
            added = keeper.keep(article);
        } catch (Throwable e) {
            // Whatever it is belongs to the thread that reads the entry, and waits for this article.
            failure = e;
        }
        synchronized (this) {
            if (added == null) {
                thrown = thrown == null ? failure : thrown;
            } else {
                languages.merge(article.language(), 1, Integer::sum);
                sections += article.sections().size();
                facts += added.facts();
            }
            pending--;
            notifyAll();
        }
    }

    @Override
    public synchronized void rejected(long line, String reason) {
        if (rejectedLines++ < REPORTED) {
            rejected.add(new SourceRecord.Rejected(path + ":" + line, reason));
        }
    }

    /** The whole entry is no article. */
    synchronized void rejected(String reason) {
        rejected.add(new SourceRecord.Rejected(path, reason));
    }

    /**
     * Waits until every article is kept, lending a hand.
     *
     * @throws IOException what was thrown while one was kept
     */
    void complete() throws IOException {
        try {
            while (!crewIsDone()) {
                if (!crew.helpOnce()) {
                    await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        rethrow();
        synchronized (this) {
            if (rejectedLines > REPORTED) {
                rejected.add(new SourceRecord.Rejected(path, "and " + (rejectedLines - REPORTED) + " more lines of it are no articles"));
            }
        }
    }

    private synchronized boolean crewIsDone() {
        return pending == 0;
    }

    private synchronized void await() throws InterruptedException {
        if (pending > 0) {
            wait();
        }
    }

    private synchronized void rethrow() throws IOException {
        switch (thrown) {
            case null -> {
                // All is well.
            }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /** What was thrown while an article was kept; null when nothing was. */
    synchronized Throwable failure() {
        return thrown;
    }

    /** What the entry came to, once it is complete. */
    synchronized SourceRecord record(String collection, String fingerprint) {
        return new SourceRecord(collection, path, fingerprint, languages, sections, facts, rejected);
    }
}
