// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * Makes one part of the many that an index grows from. A search looks up all its words in each part by itself, so that it takes twice as long in ten parts as in one.
 */
final class Compaction {
    private static final Logger LOG = System.getLogger(Compaction.class.getName());
    /** What was added to a large part stays beside it: writing all anew for a few articles does not pay. */
    private static final double MOST = 0.7;
    private static final long CANCELLED_WITHIN_MILLIS = 100;

    private final Directory directory;
    private final IndexWriter writer;

    /** @param writer with nothing that is not committed */
    Compaction(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** Whether no part of the last commit holds most of it. */
    boolean pays() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            int largest = reader.leaves().stream().map(leaf -> leaf.reader()).mapToInt(IndexReader::numDocs).max().orElse(0);
            return largest < MOST * reader.numDocs();
        }
    }

    /**
     * Merges all parts; what fails leaves the last commit as it is, which is as good to read.
     *
     * @return whether there is something to commit; where not, the writer is closed or will refuse
     */
    boolean run(BooleanSupplier cancelled) throws IOException {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<Void> merging = beside.submit(() -> {
                writer.forceMerge(1);
                return null;
            });
            while (true) {
                try {
                    merging.get(CANCELLED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
                    return true;
                } catch (TimeoutException e) {
                    if (cancelled.getAsBoolean()) {
                        return stopped();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return stopped();
                }
            }
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "the index stays in parts, which makes searching slower", e.getCause());
            return false;
        }
    }

    /** Nothing else ends a merge that runs. */
    private boolean stopped() throws IOException {
        writer.rollback();
        return false;
    }
}
