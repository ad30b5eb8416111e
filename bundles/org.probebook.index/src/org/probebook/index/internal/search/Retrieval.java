// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds the articles for a plan, in steps: what words and facts find is scored once more by the words that stand together, and by its meaning. */
final class Retrieval {
    /** Who has all words of a message is among so many. */
    private static final int WINDOW = 100;
    /** Beyond what is asked for, matches are counted up to so many. */
    private static final int COUNTED = 1000;

    private Retrieval() {
    }

    /** The best articles, at least so many where so many match. */
    static TopDocs best(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int count) throws IOException {
        return best(searcher, plan, fusion, count, COUNTED);
    }

    /** The same where nobody wants to know how many match: what cannot be among the best is left out from the beginning. */
    static TopDocs uncounted(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int count) throws IOException {
        return best(searcher, plan, fusion, count, 1);
    }

    private static TopDocs best(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int count, int counted) throws IOException {
        List<Query> together = plan.together();
        int window = together.isEmpty() && fusion == Fusion.NONE ? count : Math.max(count, WINDOW);
        int found = Math.clamp(searcher.getIndexReader().maxDoc(), 1, window);
        TopDocs docs = searcher.search(plan.query(), new TopScoreDocCollectorManager(found, null, Math.max(found, counted)));
        return fusion.of(searcher, plan.query(), Together.of(searcher, together, docs));
    }
}
