// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;

/** Finds words as the analysis of each language has them. */
final class SpeltWords {
    private static final int MOST_WORDS = 64;

    private SpeltWords() {
    }

    /**
     * For each word what finds it in some language; a compound counts as one word.
     *
     * @param field for the key of a language the field that is asked
     */
    static List<Query> of(Collection<String> languages, UnaryOperator<String> field, String text) throws IOException {
        Map<Integer, List<Query>> places = new TreeMap<>();
        for (String language : languages) {
            int end = 0;
            List<Words.Word> words = Words.of(Analyzers.of(language), text, MOST_WORDS);
            for (Words.Word word : words) {
                boolean part = word.kind() == Words.Kind.PART && word.from() < wholeEnd(words, word);
                if (!part && word.to() > end) {
                    places.computeIfAbsent(word.from(), p -> new ArrayList<>())
                            .add(new TermQuery(new Term(field.apply(language), word.term())));
                    end = word.to();
                }
            }
        }
        return places.values().stream().map(ConditionQueries::either).toList();
    }

    /** Where the compound ends that a part belongs to; 0 where there is none, as when the compound is a word that says nothing. */
    private static int wholeEnd(List<Words.Word> words, Words.Word part) {
        return words.stream().filter(word -> word.kind() == Words.Kind.WHOLE && word.from() <= part.from() && part.to() <= word.to())
                .mapToInt(Words.Word::to).max().orElse(0);
    }
}
