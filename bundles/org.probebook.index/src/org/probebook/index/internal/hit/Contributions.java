// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.hit;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.search.IndexSearcher;
import org.probebook.index.internal.query.Clause;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.query.Together;

/** Tells how much each clause of a plan gave to some articles. */
public final class Contributions {
    /** The key of words that stand together. */
    static final String TOGETHER = "";

    private final int[] docs;
    private final Map<Integer, Map<String, Float>> scores = new HashMap<>();

    /** @param docs in any order */
    public Contributions(IndexSearcher searcher, QueryPlan plan, int[] docs) throws IOException {
        this.docs = docs.clone();
        Arrays.sort(this.docs);
        for (Clause clause : plan.clauses()) {
            Together given = new Together(searcher, this.docs);
            given.add(clause.query());
            given.add(clause.phrases());
            take(clause.key(), given);
        }
        Together runs = new Together(searcher, this.docs);
        runs.add(plan.runs());
        take(TOGETHER, runs);
    }

    private void take(String key, Together given) {
        for (int i = 0; i < docs.length; i++) {
            if (given.matches(i)) {
                scores.computeIfAbsent(docs[i], d -> new LinkedHashMap<>()).merge(key, given.score(i), Math::max);
            }
        }
    }

    /**
     * The shares of a document's score by the keys of clauses; of several ways to find the same thing the best counts.
     *
     * @param whole what they sum up to
     */
    public Map<String, Float> of(int doc, float whole) {
        Map<String, Float> shares = scores.getOrDefault(doc, Map.of());
        float sum = shares.values().stream().reduce(0f, Float::sum);
        if (sum > 0) {
            shares.replaceAll((key, score) -> whole * score / sum);
        }
        return shares;
    }
}
