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
        Map<String, ScoreDoc> best = byValue(searcher, docs, FieldNames.ID);
        return best.entrySet().stream().limit(limit).map(one -> new Ranked(one.getKey(), one.getValue().score)).toList();
    }

    /** The best of the documents with each value. */
    static Map<String, ScoreDoc> byValue(IndexSearcher searcher, ScoreDoc[] docs, String field) throws IOException {
        Map<String, ScoreDoc> best = new LinkedHashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc doc : docs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
            if (values.advanceExact(doc.doc - leaf.docBase)) {
                best.putIfAbsent(values.lookupOrd(values.ordValue()).utf8ToString(), doc);
            }
        }
        return best;
    }
}
