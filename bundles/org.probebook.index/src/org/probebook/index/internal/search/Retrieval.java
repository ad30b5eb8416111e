// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.query.Together;

/** Finds the articles for a plan, in steps: what words and facts find is scored once more by the words that stand together, and by its meaning. */
final class Retrieval {
    /** Who has all words of a message is among so many. */
    private static final int WINDOW = 100;
    /** What is near in meaning has some of the words too, but not the most. */
    private static final int COMPARED = 200;
    /** Who quotes a message with other words between is looked for where not so many have it as it is. */
    private static final int FEW = 10;
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
        int again = fusion == Fusion.NONE ? together.isEmpty() ? 0 : WINDOW : COMPARED;
        int window = Math.max(count, again);
        int found = Math.clamp(searcher.getIndexReader().maxDoc(), 1, window);
        TopDocs docs = searcher.search(plan.query(), new TopScoreDocCollectorManager(found, null, Math.max(found, counted)));
        return fusion.of(searcher, plan.query(), Together.of(searcher, together, quoting(searcher, plan, docs)));
    }

    /** Adds what quotes a message and was not among the best by its words: by itself, since phrases among the words would be sought in all that has these. */
    private static TopDocs quoting(IndexSearcher searcher, QueryPlan plan, TopDocs docs) throws IOException {
        List<Query> quotes = plan.quotes(true);
        if (quotes.isEmpty() || docs.scoreDocs.length < WINDOW) {
            return docs;
        }
        ScoreDoc[] quoting = any(searcher, quotes);
        if (quoting.length < FEW) {
            quoting = any(searcher, plan.quotes(false));
        }
        Set<Integer> known = Arrays.stream(docs.scoreDocs).map(doc -> doc.doc).collect(Collectors.toSet());
        int[] more = Arrays.stream(quoting).mapToInt(doc -> doc.doc).filter(doc -> !known.contains(doc)).sorted().toArray();
        Together words = new Together(searcher, more);
        words.add(plan.query());
        List<ScoreDoc> all = new ArrayList<>(List.of(docs.scoreDocs));
        for (int i = 0; i < more.length; i++) {
            if (words.matches(i)) {
                all.add(new ScoreDoc(more[i], words.score(i)));
            }
        }
        return new TopDocs(docs.totalHits, all.toArray(ScoreDoc[]::new));
    }

    private static ScoreDoc[] any(IndexSearcher searcher, List<Query> queries) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return searcher.search(any.build(), new TopScoreDocCollectorManager(WINDOW, null, WINDOW)).scoreDocs;
    }
}
