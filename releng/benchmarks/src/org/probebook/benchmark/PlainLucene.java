// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.probebook.article.Article;

/** Lucene as it comes: one field, its standard analyzer, BM25, any of the words. */
final class PlainLucene implements Searcher {
    private static final String TEXT = "text";

    private final Analyzer analyzer = new StandardAnalyzer();
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Words: the product's index; the folder for this one. */
    public static void main(String[] words) throws IOException {
        long start = System.nanoTime();
        int[] articles = new int[1];
        try (Directory directory = FSDirectory.open(Path.of(words[1]));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            ImportedArticles.each(Path.of(words[0]), article -> {
                writer.addDocument(document(article));
                articles[0]++;
            });
        }
        Outcome.print(System.nanoTime() - start, articles[0]);
    }

    private static Document document(Article article) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        document.add(new TextField(TEXT, article.title() + "\n" + ImportedArticles.text(article), Field.Store.NO));
        return document;
    }

    @Override
    public int search(Query query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(query.text())) {
            any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD);
        }
        return searcher.search(any.build(), HITS).scoreDocs.length;
    }

    private Set<String> words(String text) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
