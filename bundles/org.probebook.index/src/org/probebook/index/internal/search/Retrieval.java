// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;

/** Finds the articles for a plan, in steps: what words and facts find is scored once more by the words that stand together, and by its meaning. */
final class Retrieval {
    /** Who has all words of a message is among so many. */
    private static final int WINDOW = 200;

    private Retrieval() {
    }

    /** The best articles, at least so many where so many match. */
    static TopDocs best(IndexSearcher searcher, QueryPlan plan, Fusion fusion, int count) throws IOException {
        int window = Math.max(count, WINDOW);
        TopDocs found = searcher.search(plan.query(), window);
        TopDocs together = plan.together().clauses().isEmpty() ? found : new Sum(plan.together()).rescore(searcher, found, window);
        return fusion.of(searcher, plan.query(), together);
    }

    /** Adds what the second query gives. */
    private static final class Sum extends QueryRescorer {
        Sum(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? first + second : first;
        }
    }
}
