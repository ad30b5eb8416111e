// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells how much each clause of a plan gave to some articles. */
final class Contributions {
    /** The key of words that stand together. */
    static final String TOGETHER = "";

    private final IndexSearcher searcher;
    private final int[] docs;
    private final Map<Integer, Map<String, Float>> scores = new HashMap<>();

    /** @param docs in any order */
    Contributions(IndexSearcher searcher, QueryPlan plan, int[] docs) throws IOException {
        this.searcher = searcher;
        this.docs = docs.clone();
        Arrays.sort(this.docs);
        for (Clause clause : plan.clauses()) {
            add(clause.key(), clause.query());
        }
        if (!plan.together().clauses().isEmpty()) {
            add(TOGETHER, plan.together());
        }
    }

    /** Postings are read forwards, once for all documents of a segment. */
    private void add(String key, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (int doc : docs) {
            if (leaf == null || doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
                scorer = weight.scorer(leaf);
            }
            int wanted = doc - leaf.docBase;
            if (scorer != null && scorer.docID() < wanted) {
                scorer.iterator().advance(wanted);
            }
            if (scorer != null && scorer.docID() == wanted) {
                scores.computeIfAbsent(doc, d -> new LinkedHashMap<>()).merge(key, scorer.score(), Math::max);
            }
        }
    }

    /**
     * The shares of a document's score by the keys of clauses; of several ways to find the same thing the best counts.
     *
     * @param whole what they sum up to
     */
    Map<String, Float> of(int doc, float whole) {
        Map<String, Float> shares = scores.getOrDefault(doc, Map.of());
        float sum = shares.values().stream().reduce(0f, Float::sum);
        if (sum > 0) {
            shares.replaceAll((key, score) -> whole * score / sum);
        }
        return shares;
    }
}
