// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.Analyzers;
import org.probebook.index.internal.analysis.Words;

/** Tells what a rare word of a query may have been meant to be: a word one letter away that the library's titles and symptoms use far more often. */
final class Spelling {
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int LONGEST = 32;
    private static final int RARE = 60;
    private static final int MORE_OFTEN = 20;

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /** For each doubtful word of a text the likeliest other one; none for words that are well known. */
    List<String> suggestions(String text) throws IOException {
        List<String> suggestions = new ArrayList<>();
        Terms known = MultiTerms.getTerms(reader, FieldNames.SPELLING);
        if (known == null) {
            return suggestions;
        }
        for (Words.Word word : Words.of(Analyzers.plain(), text, MOST_WORDS)) {
            if (word.kind() == Words.Kind.WORD && doubtful(word.term())) {
                suggest(known, word.term(), suggestions);
            }
        }
        return suggestions;
    }

    private static boolean doubtful(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().allMatch(Character::isLetter);
    }

    private void suggest(Terms known, String word, List<String> suggestions) throws IOException {
        Term term = new Term(FieldNames.SPELLING, word);
        int own = reader.docFreq(term);
        if (own > RARE) {
            return;
        }
        int edits = own == 0 && word.length() >= LONG ? 2 : 1;
        FuzzyTermsEnum near = new FuzzyTermsEnum(known, term, edits, 1, true);
        int least = MORE_OFTEN * Math.max(1, own);
        String best = null;
        float bestLikelihood = 0;
        for (BytesRef candidate = near.next(); candidate != null; candidate = near.next()) {
            float likelihood = near.docFreq() * near.getBoost();
            if (near.docFreq() > least && likelihood > bestLikelihood) {
                best = candidate.utf8ToString();
                bestLikelihood = likelihood;
            }
        }
        if (best != null) {
            suggestions.add(best);
        }
    }
}
