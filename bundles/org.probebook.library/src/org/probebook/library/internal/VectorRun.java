// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.index.ISearch;
import org.probebook.index.IVectorWriter;

/** Has a writer make all that it lacks, in some threads, and commits now and then. */
public final class VectorRun {
    /** At most so much work is lost when the process dies; each commit costs a merge of what it holds. */
    private static final long BETWEEN_COMMITS = Duration.ofSeconds(20).toNanos();
    /** Some 100 ms, so that cancelling is answered. */
    private static final int AT_ONCE = 8;

    private final IVectorWriter writer;
    private final ISearch search;
    private final int missing;
    private final AtomicInteger made = new AtomicInteger();
    private final long begun = System.nanoTime();
    private final AtomicLong committed = new AtomicLong(begun);

    /** @param search shown what was committed */
    public VectorRun(IVectorWriter writer, ISearch search) {
        this.writer = writer;
        this.search = search;
        this.missing = writer.waiting();
    }

    /** Makes them; what was made is kept also when this is cancelled or fails. */
    public void over(int threads, SubMonitor progress) throws IOException {
        progress.setWorkRemaining(Math.max(1, missing));
        List<Future<Void>> workers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("vectors-", 0).daemon()
                .priority(Thread.MIN_PRIORITY).factory())) {
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(progress)));
            }
        } finally {
            commit();
        }
        join(workers);
    }

    private Void work(SubMonitor progress) throws IOException {
        for (int count = AT_ONCE; count > 0;) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            count = writer.make(AT_ONCE);
            int sum = made.addAndGet(count);
            long last = committed.get();
            if (System.nanoTime() - last > BETWEEN_COMMITS && committed.compareAndSet(last, System.nanoTime())) {
                commit();
            }
            synchronized (progress) {
                progress.worked(count);
                progress.subTask(told(sum));
            }
        }
        return null;
    }

    private void commit() throws IOException {
        writer.commit();
        search.refresh();
    }

    private String told(int sum) {
        double rate = sum / Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        long left = rate == 0 ? 0 : Math.round((missing - sum) / rate);
        return String.format(Locale.ROOT, "%,d of %,d vectors, %.0f a second, %d:%02d min left", writer.ready() + sum,
                writer.ready() + missing, rate, left / 60, left % 60);
    }

    private static void join(List<Future<Void>> workers) throws IOException {
        for (Future<Void> worker : workers) {
            try {
                worker.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException failed -> throw failed;
                    case RuntimeException failed -> throw failed;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }
}
