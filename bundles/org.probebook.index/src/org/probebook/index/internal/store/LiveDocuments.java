// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Visits the documents of a term without scoring: much quicker than a search where one is done for each file of an archive. */
public final class LiveDocuments {
    private LiveDocuments() {
    }

    /** Does something with a document of one leaf. */
    @FunctionalInterface
    public interface Visitor {
        /** Is given the leaf, and the document's number in it. */
        void visit(LeafReaderContext leaf, int doc) throws IOException;
    }

    /** Visits every document that holds a term and was not deleted. */
    public static void each(DirectoryReader reader, Term term, Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            each(leaf, term, visitor);
        }
    }

    private static void each(LeafReaderContext leaf, Term term, Visitor visitor) throws IOException {
        PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
        if (docs == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                visitor.visit(leaf, doc);
            }
        }
    }

    /** A binary value of a document; empty where it has none. */
    static BytesRef bytes(LeafReaderContext leaf, String field, int doc) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        return values != null && values.advanceExact(doc) ? values.binaryValue() : new BytesRef();
    }
}
