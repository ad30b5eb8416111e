// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.ArticleCodec;

/** The articles that the product imported, read back from its index: parsed already, and the same for everybody who is measured. */
final class ImportedArticles {
    private static final String PACKS = "pack:";

    private ImportedArticles() {
    }

    /** Takes an article. */
    interface Taker {
        void take(Article article) throws IOException;
    }

    /** All but those of the sample packs, in the order in which they were indexed. */
    static List<Article> of(Path index) throws IOException {
        List<Article> articles = new ArrayList<>();
        each(index, articles::add);
        return articles;
    }

    /** The same, one after the other. */
    static void each(Path index, Taker taker) throws IOException {
        try (Directory directory = FSDirectory.open(index); DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                each(leaf.reader(), taker);
            }
        }
    }

    private static void each(LeafReader reader, Taker taker) throws IOException {
        StoredFields stored = reader.storedFields();
        Terms names = reader.terms(FieldNames.COLLECTION);
        TermsEnum collections = names == null ? TermsEnum.EMPTY : names.iterator();
        for (BytesRef collection = collections.next(); collection != null; collection = collections.next()) {
            if (collection.utf8ToString().startsWith(PACKS)) {
                continue;
            }
            PostingsEnum docs = collections.postings(null, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                taker.take(ArticleCodec.decode(stored.document(doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE)));
            }
        }
    }

    /** The text of an article without its title. */
    static String text(Article article) {
        StringBuilder text = new StringBuilder();
        for (Section section : article.sections()) {
            text.append(section.heading()).append('\n').append(section.text()).append('\n');
        }
        return text.toString();
    }
}
