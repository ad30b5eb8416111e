// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.index.MultiBits;
import org.probebook.index.internal.FieldNames;

/** Goes through the texts that live articles have, and through those that have a vector, side by side. One for each pass. */
final class VectorTexts {

    /** Is told of each text once, in the order of the keys. */
    interface Visitor {
        /** An article's text, and the number of one such article. */
        void wanted(BytesRef key, int article, boolean ready) throws IOException;

        /** A vector whose text no article has any more. */
        void unwanted(BytesRef key) throws IOException;
    }

    private final Keys articles;
    private final Keys vectors;

    /** @param vectors null when there are none */
    VectorTexts(DirectoryReader articles, DirectoryReader vectors) throws IOException {
        this.articles = new Keys(articles, FieldNames.EMBEDDED);
        this.vectors = new Keys(vectors, VectorFields.KEY);
    }

    void visit(Visitor visitor) throws IOException {
        articles.next();
        vectors.next();
        while (articles.key != null || vectors.key != null) {
            int order = articles.key == null ? 1 : vectors.key == null ? -1 : articles.key.compareTo(vectors.key);
            if (order <= 0) {
                visitor.wanted(articles.key, articles.doc, order == 0);
            } else {
                visitor.unwanted(vectors.key);
            }
            if (order <= 0) {
                articles.next();
            }
            if (order >= 0) {
                vectors.next();
            }
        }
    }

    /** The terms of a field that a live document has. */
    private static final class Keys {
        private final TermsEnum terms;
        private final Bits live;
        private PostingsEnum docs;
        BytesRef key;
        int doc;

        Keys(DirectoryReader reader, String field) throws IOException {
            Terms all = reader == null ? null : MultiTerms.getTerms(reader, field);
            terms = all == null ? TermsEnum.EMPTY : all.iterator();
            live = reader == null ? null : MultiBits.getLiveDocs(reader);
        }

        void next() throws IOException {
            for (key = terms.next(); key != null; key = terms.next()) {
                docs = terms.postings(docs, PostingsEnum.NONE);
                for (doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return;
                    }
                }
            }
        }
    }
}
