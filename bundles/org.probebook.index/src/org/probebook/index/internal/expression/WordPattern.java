// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.store.Completion;

/** A word with wildcards: {@code *} for any letters, {@code ?} for one. Held against the words of articles as they are spelt, whatever their language; a compound counts as a whole and by its parts. */
record WordPattern(String pattern) {
    private static final int LONGEST = 64;
    private static final int MOST_WILDCARDS = 4;
    private static final int FEWEST_LETTERS = 2;
    private static final char EAST_ASIAN = 0x2E80;
    private static final String JOINTS = ".-_'&@+#$%~^`";
    /** How many terms are looked at in each part of the index. */
    private static final int MOST_TERMS = 10_000;

    /** Reads a word; empty when it is none with wildcards, as {@code *.*}, {@code Why?}, {@code **} and {@code C:\*}. */
    static Optional<WordPattern> parse(String word) {
        boolean star = word.indexOf('*') >= 0;
        int mark = word.indexOf('?');
        boolean within = mark > 0 && mark < word.length() - 1;
        if (!star && !within || word.length() > LONGEST || word.contains("**") || word.startsWith("*.")) {
            return Optional.empty();
        }
        int wildcards = 0;
        int letters = 0;
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '*' || c == '?') {
                wildcards++;
                kept.append(c);
            } else if (Character.isLetterOrDigit(c) && c < EAST_ASIAN) {
                letters++;
                kept.append(c);
            } else if (JOINTS.indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        boolean lettered = word.chars().anyMatch(Character::isLetter);
        return wildcards > MOST_WILDCARDS || letters < FEWEST_LETTERS || !lettered
                ? Optional.empty()
                : Optional.of(new WordPattern(Completion.folded(kept.toString())));
    }

    /** Finds what has a word of the pattern in a field; all find alike. A query is asked several times, so the dictionary is looked through beforehand. */
    Query query(IndexReader reader, String field) throws IOException {
        Set<BytesRef> terms = new HashSet<>();
        each(reader, field, (term, articles) -> terms.add(BytesRef.deepCopyOf(term)));
        return terms.size() < MOST_TERMS ? new TermInSetQuery(field, terms) : new WildcardQuery(new Term(field, pattern));
    }

    /** The words of the pattern that most articles have, the most frequent first. */
    List<String> likeliest(IndexReader reader, int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        each(reader, FieldNames.WORD, (term, articles) -> counts.merge(term.utf8ToString(), articles, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(most)
                .map(Map.Entry::getKey).toList();
    }

    /** Takes a term and how many articles have it. */
    private interface Taking {
        void take(BytesRef term, int articles);
    }

    private void each(IndexReader reader, String field, Taking taking) throws IOException {
        CompiledAutomaton automaton = new CompiledAutomaton(WildcardQuery.toAutomaton(new Term(field, pattern),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
            int looked = 0;
            for (BytesRef term = each.next(); term != null && looked < MOST_TERMS; term = each.next()) {
                taking.take(term, each.docFreq());
                looked++;
            }
        }
    }
}
