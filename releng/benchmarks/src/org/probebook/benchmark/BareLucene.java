// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.probebook.article.Article;
import org.probebook.index.internal.store.FieldsOfTheDay;

/** Lucene alone: documents that are ready are added on as many threads as there are processors, and committed. That is timed, and nothing else. */
final class BareLucene {
    private BareLucene() {
    }

    /** Words: {@code product} for the product's documents, {@code plain} for title and text; the product's index; the folder for this one. */
    public static void main(String[] words) throws Exception {
        boolean product = words[0].equals("product");
        Function<Article, Document> maker = product ? new FieldsOfTheDay()::of : BareLucene::plain;
        IndexWriterConfig config = product ? FieldsOfTheDay.config() : new IndexWriterConfig(new EnglishAnalyzer()).setCommitOnClose(false);
        List<Document> documents = ImportedArticles.of(Path.of(words[1])).parallelStream().map(maker).toList();
        try (Directory directory = FSDirectory.open(Path.of(words[2])); IndexWriter writer = new IndexWriter(directory, config)) {
            long start = System.nanoTime();
            add(documents, writer);
            writer.commit();
            Outcome.print(System.nanoTime() - start, documents.size());
            writer.rollback();
        }
    }

    private static Document plain(Article article) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        document.add(new TextField("title", article.title(), Field.Store.YES));
        document.add(new TextField("text", ImportedArticles.text(article), Field.Store.YES));
        return document;
    }

    private static void add(List<Document> documents, IndexWriter writer) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(documents, next, writer)));
            }
            for (Future<Void> worker : workers) {
                worker.get();
            }
        }
    }

    private static Void work(List<Document> documents, AtomicInteger next, IndexWriter writer) throws IOException {
        for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            writer.addDocument(documents.get(i));
        }
        return null;
    }
}
