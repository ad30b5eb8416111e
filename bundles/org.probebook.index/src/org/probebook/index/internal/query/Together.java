// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Adds to the scores of a few documents what queries of words that stand together give. Each query is led by these documents: a disjunction of phrases would look for the next document
 * that holds one, wherever that is.
 */
public final class Together {
    private final IndexSearcher searcher;
    /** In the order of their numbers. */
    private final int[] docs;
    private final float[] scores;
    private final boolean[] matches;

    /** @param docs in the order of their numbers */
    public Together(IndexSearcher searcher, int[] docs) {
        this.searcher = searcher;
        this.docs = docs;
        this.scores = new float[docs.length];
        this.matches = new boolean[docs.length];
    }

    /** What was found with what the queries give, the best first. */
    public static TopDocs of(IndexSearcher searcher, List<Query> queries, TopDocs found) throws IOException {
        if (queries.isEmpty() || found.scoreDocs.length == 0) {
            return found;
        }
        ScoreDoc[] sorted = found.scoreDocs.clone();
        Arrays.sort(sorted, Comparator.comparingInt(doc -> doc.doc));
        Together together = new Together(searcher, Arrays.stream(sorted).mapToInt(doc -> doc.doc).toArray());
        together.add(queries);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new ScoreDoc(sorted[i].doc, sorted[i].score + together.scores[i]);
        }
        Arrays.sort(sorted, Comparator.comparing((ScoreDoc doc) -> -doc.score).thenComparingInt(doc -> doc.doc));
        return new TopDocs(found.totalHits, sorted);
    }

    /** What was added to a document by its place in the order. */
    public float score(int place) {
        return scores[place];
    }

    /** Whether anything was, even if it was nothing. */
    public boolean matches(int place) {
        return matches[place];
    }

    public void add(List<Query> queries) throws IOException {
        for (Query query : queries) {
            add(query);
        }
    }

    /** Adds the scores of a query. */
    public void add(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int from = 0; from < docs.length;) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[from], leaves));
            int to = from;
            while (to < docs.length && docs[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer, leaf, from, to);
            }
            from = to;
        }
    }

    private void add(Scorer scorer, LeafReaderContext leaf, int from, int to) throws IOException {
        FixedBitSet asked = new FixedBitSet(docs[to - 1] - leaf.docBase + 1);
        for (int i = from; i < to; i++) {
            asked.set(docs[i] - leaf.docBase);
        }
        TwoPhaseIterator check = scorer.twoPhaseIterator();
        DocIdSetIterator both = ConjunctionUtils.intersectIterators(
                List.of(new BitSetIterator(asked, to - from), check == null ? scorer.iterator() : check.approximation()));
        for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
            if (check == null || check.matches()) {
                int place = Arrays.binarySearch(docs, from, to, doc + leaf.docBase);
                scores[place] += scorer.score();
                matches[place] = true;
            }
        }
    }
}
