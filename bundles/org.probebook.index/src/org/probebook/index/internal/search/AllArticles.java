// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.ArticleCodec;

/** Reads every article of an index, several at once. One for each reading. */
final class AllArticles {
    /** Neighbours are stored, and compressed, together: a thread takes some blocks of them. */
    private static final int STRETCH = 256;

    private final List<Stretch> stretches = new ArrayList<>();
    private final Predicate<Article> taker;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    /** Documents that follow one another in one leaf. */
    private record Stretch(LeafReaderContext leaf, int from, int to) {
    }

    AllArticles(DirectoryReader reader, Predicate<Article> taker) {
        this.taker = taker;
        for (LeafReaderContext leaf : reader.leaves()) {
            for (int from = 0; from < leaf.reader().maxDoc(); from += STRETCH) {
                stretches.add(new Stretch(leaf, from, Math.min(from + STRETCH, leaf.reader().maxDoc())));
            }
        }
    }

    /** Reads them; returns whether none was refused. */
    boolean read(int threads) throws IOException {
        List<Future<Void>> workers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("articles-", 0).daemon().factory())) {
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(this::work));
            }
        }
        for (Future<Void> worker : workers) {
            join(worker);
        }
        return !enough.get();
    }

    private Void work() throws IOException {
        try {
            for (int i = next.getAndIncrement(); i < stretches.size() && !enough.get(); i = next.getAndIncrement()) {
                read(stretches.get(i));
            }
        } catch (IOException | RuntimeException e) {
            enough.set(true);
            throw e;
        }
        return null;
    }

    private void read(Stretch stretch) throws IOException {
        StoredFields stored = stretch.leaf().reader().storedFields();
        Bits live = stretch.leaf().reader().getLiveDocs();
        for (int doc = stretch.from(); doc < stretch.to() && !enough.get(); doc++) {
            BytesRef bytes = live == null || live.get(doc)
                    ? stored.document(doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE)
                    : null;
            if (bytes != null && !taker.test(ArticleCodec.decode(bytes))) {
                enough.set(true);
            }
        }
    }

    private static void join(Future<Void> worker) throws IOException {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
