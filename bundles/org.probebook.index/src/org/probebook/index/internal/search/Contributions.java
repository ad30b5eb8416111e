// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells how much each clause of a plan gave to an article. One for each search. */
final class Contributions {
    /** The key of words that stand together. */
    static final String TOGETHER = "";

    private final IndexSearcher searcher;
    private final List<Part> parts = new ArrayList<>();

    /** What asks, under the key of its clause. */
    private record Part(String key, Weight weight) {
    }

    Contributions(IndexSearcher searcher, QueryPlan plan) throws IOException {
        this.searcher = searcher;
        for (Clause clause : plan.clauses()) {
            parts.add(new Part(clause.key(), weight(clause.query())));
        }
        parts.add(new Part(TOGETHER, weight(plan.together())));
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /** The shares of a document's score by the keys of clauses, which sum up to 1; of several ways to find the same thing the best counts. */
    Map<String, Float> of(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Map<String, Float> scores = new LinkedHashMap<>();
        for (Part part : parts) {
            Scorer scorer = part.weight().scorer(leaf);
            if (scorer != null && scorer.iterator().advance(doc - leaf.docBase) == doc - leaf.docBase) {
                scores.merge(part.key(), scorer.score(), Math::max);
            }
        }
        float sum = scores.values().stream().reduce(0f, Float::sum);
        scores.replaceAll((key, score) -> sum == 0 ? 0 : score / sum);
        return scores;
    }
}
