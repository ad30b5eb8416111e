// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.query.QueryPlan;

/** The problems whose articles match a query, each once, by their best article. */
final class Problems {
    private static final int MORE = 4;
    private static final int FEWEST = 40;

    /**
     * A problem that was found.
     *
     * @param doc the article that matched best
     * @param score of that article
     */
    record Found(String key, int doc, float score) {
    }

    private final long total;
    private final List<Found> found;

    private Problems(long total, List<Found> found) {
        this.total = total;
        this.found = found;
    }

    /** Asks for so many articles that enough problems come of them. What a filter alone lets through comes latest first. */
    static Problems of(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int limit) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        for (long ask = Math.max(FEWEST, 2L * limit);; ask *= MORE) {
            int count = (int) Math.min(most, ask);
            TopDocs docs = Retrieval.best(searcher, plan, fusion, count);
            if (docs.scoreDocs.length > 0 && docs.scoreDocs[0].score <= 0) {
                return latest(searcher, plan, fusion, limit);
            }
            List<Found> found = collapse(searcher, docs.scoreDocs, limit);
            if (found.size() >= limit || docs.scoreDocs.length < count || count == most) {
                return new Problems(docs.totalHits.value(), found);
            }
        }
    }

    /** The same, latest first. */
    static Problems latest(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int limit) throws IOException {
        TopDocs docs = Retrieval.best(searcher, plan, fusion, DateOrder.DEPTH);
        boolean scored = docs.scoreDocs.length > 0 && docs.scoreDocs[0].score > 0;
        ScoreDoc[] sorted = scored || docs.scoreDocs.length == 0
                ? DateOrder.of(searcher, docs.scoreDocs)
                : DateOrder.latest(searcher, plan.query(), Math.max(DateOrder.DEPTH, 2 * limit));
        List<Found> found = collapse(searcher, sorted, limit);
        return new Problems(docs.totalHits.value(), found);
    }

    private static List<Found> collapse(IndexSearcher searcher, ScoreDoc[] docs, int limit) throws IOException {
        return Ranking.byValue(searcher, docs, FieldNames.PROBLEM, limit).entrySet().stream()
                .map(one -> new Found(one.getKey(), one.getValue().doc, one.getValue().score)).toList();
    }

    /** How many articles match. */
    long total() {
        return total;
    }

    /** Best first. */
    List<Found> found() {
        return found;
    }
}
