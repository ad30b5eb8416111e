// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the terms of a field that begin with some letters, straight in the dictionary: nothing is built, so the first key is as quick as the next. */
final class Completions {
    /** Of very short beginnings not all terms are looked at. */
    private static final int MOST_TERMS = 3000;

    private final IndexReader reader;

    /**
     * A term.
     *
     * @param articles that have it
     */
    record Found(String term, int articles) {
    }

    Completions(IndexReader reader) {
        this.reader = reader;
    }

    /** The terms, those that most articles have first. */
    List<Found> of(String field, String beginning) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        BytesRef prefix = new BytesRef(beginning);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                count(terms.iterator(), prefix, MOST_TERMS, counts);
            }
        }
        List<Found> found = new ArrayList<>(counts.size());
        counts.forEach((term, articles) -> found.add(new Found(term, articles)));
        found.sort(Comparator.comparingInt(Found::articles).reversed().thenComparing(Found::term));
        return found;
    }

    /** The first terms in alphabetical order. */
    List<Found> first(String field, String beginning, int limit) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        BytesRef prefix = new BytesRef(beginning);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                count(terms.iterator(), prefix, limit, counts);
            }
        }
        return counts.entrySet().stream().limit(limit).map(entry -> new Found(entry.getKey(), entry.getValue())).toList();
    }

    private static void count(TermsEnum terms, BytesRef prefix, int most, Map<String, Integer> counts) throws IOException {
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        int looked = 0;
        for (BytesRef term = terms.term(); term != null && looked < most && StringHelper.startsWith(term, prefix); term = terms.next()) {
            counts.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
            looked++;
        }
    }
}
