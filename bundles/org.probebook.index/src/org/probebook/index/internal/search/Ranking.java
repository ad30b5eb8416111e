// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.probebook.index.Ranked;
import org.probebook.index.internal.FieldNames;

/** Names what was found by the values of a field, each value once, in the order of the scores. */
final class Ranking {
    private Ranking() {
    }

    /** The ids of articles. */
    static List<Ranked> of(IndexSearcher searcher, ScoreDoc[] docs, int limit) throws IOException {
        Map<String, ScoreDoc> best = byValue(searcher, docs, FieldNames.ID, limit);
        return best.entrySet().stream().map(one -> new Ranked(one.getKey(), one.getValue().score)).toList();
    }

    /** The best of the documents with each value, at most so many values. */
    static Map<String, ScoreDoc> byValue(IndexSearcher searcher, ScoreDoc[] docs, String field, int most) throws IOException {
        Map<String, ScoreDoc> best = new LinkedHashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        SortedDocValues[] byLeaf = new SortedDocValues[leaves.size()];
        for (int i = 0; i < docs.length && best.size() < most; i++) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i].doc, leaves));
            int wanted = docs[i].doc - leaf.docBase;
            // Values are read forwards; the best come in no order.
            if (byLeaf[leaf.ord] == null || byLeaf[leaf.ord].docID() > wanted) {
                byLeaf[leaf.ord] = DocValues.getSorted(leaf.reader(), field);
            }
            SortedDocValues values = byLeaf[leaf.ord];
            if (values.advanceExact(wanted)) {
                best.putIfAbsent(values.lookupOrd(values.ordValue()).utf8ToString(), docs[i]);
            }
        }
        return best;
    }
}
