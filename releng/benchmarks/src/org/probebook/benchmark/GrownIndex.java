// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import org.probebook.article.Article;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.IArticleWriter;
import org.probebook.index.internal.LuceneEngine;

/** Writes an archive that has grown with the product's own writer, and tells whether its statistics stayed. */
final class GrownIndex {
    private static final int TOLD_EVERY = 50_000;

    private final List<Article> base;
    private final int size;
    private final GrownArticles grown;
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder characters = new LongAdder();
    private final Set<Integer> words = ConcurrentHashMap.newKeySet();

    private GrownIndex(List<Article> base, Vocabulary vocabulary, int size) {
        this.base = base;
        this.size = size;
        this.grown = new GrownArticles(base, vocabulary);
    }

    /** Words: the product's index; how many articles; the folder for the index that has grown. Prints seconds, articles, and how the statistics compare. */
    public static void main(String[] words) throws Exception {
        List<Article> base = ImportedArticles.of(Path.of(words[0]));
        int size = Integer.parseInt(words[1]);
        Vocabulary vocabulary = new Vocabulary(base, (double) size / base.size());
        GrownIndex index = new GrownIndex(base, vocabulary, size);
        long start = System.nanoTime();
        index.write(Path.of(words[2]));
        long took = System.nanoTime() - start;
        double length = base.stream().mapToLong(article -> ImportedArticles.text(article).length()).average().orElse(0);
        System.out.printf(Locale.ROOT, "grown from %,d to %,d articles: mean length %.0f characters, then %.0f; different words %,d, then %,d, by Heaps' law"
                + " (exponent %.2f) %,.0f%n", base.size(), size, length, index.characters.sum() / (double) size, vocabulary.size(), index.words.size(),
                vocabulary.exponent(), vocabulary.size() * Math.pow((double) size / base.size(), vocabulary.exponent()));
        Outcome.print(took, size);
    }

    private void write(Path folder) throws IOException, InterruptedException, ExecutionException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (IArticleWriter writer = new LuceneEngine(new FactRecogniser()).write(folder);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(writer)));
            }
            for (Future<Void> worker : workers) {
                worker.get();
            }
            writer.commit();
            writer.compact(() -> false);
        }
    }

    private Void work(IArticleWriter writer) throws IOException {
        for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
            Article article = i < base.size() ? base.get(i) : grown.of(i - base.size());
            String text = ImportedArticles.text(article);
            characters.add(text.length());
            // By their hashes: of some millions few are alike.
            Vocabulary.WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT).hashCode()));
            writer.put("grown", article.source(), article);
            if (i % TOLD_EVERY == 0) {
                System.err.println(i + " of " + size + " articles");
            }
        }
        return null;
    }
}
