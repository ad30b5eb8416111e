// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.probebook.index.internal.FieldNames;

/**
 * Sorts by the day of the last revision, latest first. Half of a library has some word of a long question, and the latest of those would be of no use: only what scores at least
 * {@value #WELL_ENOUGH} of the best is sorted, of the best {@value #DEPTH}.
 */
final class DateOrder {
    /** How many of the best articles are to be given to {@link #of}. */
    static final int DEPTH = 1000;
    private static final float WELL_ENOUGH = 0.4f;

    private DateOrder() {
    }

    /** Those that match well enough, the latest first, without a date last; of one day the better first. */
    static ScoreDoc[] of(IndexSearcher searcher, ScoreDoc[] bestFirst) throws IOException {
        if (bestFirst.length == 0) {
            return bestFirst;
        }
        float enough = WELL_ENOUGH * bestFirst[0].score;
        ScoreDoc[] good = Arrays.stream(bestFirst).filter(doc -> doc.score >= enough).toArray(ScoreDoc[]::new);
        Map<Integer, Long> days = new HashMap<>();
        for (ScoreDoc doc : good) {
            days.put(doc.doc, day(searcher, doc.doc));
        }
        Arrays.sort(good, Comparator.comparing((ScoreDoc doc) -> days.get(doc.doc)).reversed());
        return good;
    }

    /** Of what matches without a score, as a filter alone does: the latest of all. */
    static ScoreDoc[] latest(IndexSearcher searcher, Query query, int count) throws IOException {
        SortField latest = new SortField(FieldNames.REVISED, SortField.Type.LONG, true, Long.MIN_VALUE);
        return searcher.search(query, count, new Sort(latest)).scoreDocs;
    }

    private static long day(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), FieldNames.REVISED);
        return days.advanceExact(doc - leaf.docBase) ? days.longValue() : Long.MIN_VALUE;
    }
}
