// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.ArticleCodec;

/** Reads whole articles out of the index. */
final class StoredArticles {
    private static final int MOST = 1000;

    /** An article, the number that the searcher has for it, and whether its source does not have it any more. */
    record Stored(int doc, Article article, boolean vanished) {
    }

    private final IndexSearcher searcher;

    StoredArticles(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The articles whose field holds a term; no order. */
    List<Stored> having(String field, String term) throws IOException {
        List<Stored> articles = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : searcher.search(new TermQuery(new Term(field, term)), MOST).scoreDocs) {
            BytesRef bytes = stored.document(doc.doc, Set.of(FieldNames.ARTICLE)).getBinaryValue(FieldNames.ARTICLE);
            articles.add(new Stored(doc.doc, ArticleCodec.decode(bytes), vanished(doc.doc)));
        }
        return articles;
    }

    private boolean vanished(int doc) throws IOException {
        LeafReaderContext leaf = searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
        NumericDocValues marks = DocValues.getNumeric(leaf.reader(), FieldNames.VANISHED);
        return marks.advanceExact(doc - leaf.docBase) && marks.longValue() == 1;
    }
}
