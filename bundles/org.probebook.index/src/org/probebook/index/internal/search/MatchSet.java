// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The documents that match a query, a bit each. */
final class MatchSet {
    private final Map<LeafReaderContext, FixedBitSet> byLeaf = new HashMap<>();

    /** The matching documents of one leaf. */
    record Docs(FixedBitSet bits) {
        /** Visits them in the order of their numbers. */
        void each(Visitor visitor) throws IOException {
            DocIdSetIterator docs = new BitSetIterator(bits, 0);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                visitor.visit(doc);
            }
        }
    }

    /** Does something with a document. */
    interface Visitor {
        void visit(int doc) throws IOException;
    }

    static MatchSet of(IndexSearcher searcher, Query query) throws IOException {
        MatchSet matches = new MatchSet();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                bits.or(scorer.iterator());
                Bits live = leaf.reader().getLiveDocs();
                if (live != null) {
                    live.applyMask(bits, 0);
                }
            }
            matches.byLeaf.put(leaf, bits);
        }
        return matches;
    }

    Docs in(LeafReaderContext leaf) {
        return new Docs(byLeaf.get(leaf));
    }

    /** How many there are. */
    long count() {
        return byLeaf.values().stream().mapToLong(FixedBitSet::cardinality).sum();
    }
}
