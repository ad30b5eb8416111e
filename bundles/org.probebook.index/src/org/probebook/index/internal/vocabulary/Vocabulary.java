// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.internal.FieldNames;

/**
 * The words that titles and symptoms use often, for telling what a misspelt one was meant to be. There are few of them even in a large library, so that all are held in memory and looked
 * through: a walk over the dictionary by an automaton takes milliseconds for each word, this takes some ten microseconds. Immutable, safe in any thread.
 */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 34;
    private static final int OFTEN = 20;

    /**
     * A word that is near another one.
     *
     * @param articles that have it
     * @param edits how many letters differ
     */
    record Near(String word, int articles, int edits) {
    }

    /** Words of one length, with the letters that each has as bits. */
    private static final class SameLength {
        final List<String> words = new ArrayList<>();
        int[] articles = new int[16];
        int[] letters = new int[16];

        void add(String word, int count) {
            if (words.size() == articles.length) {
                articles = Arrays.copyOf(articles, 2 * articles.length);
                letters = Arrays.copyOf(letters, 2 * letters.length);
            }
            articles[words.size()] = count;
            letters[words.size()] = letters(word);
            words.add(word);
        }
    }

    private final SameLength[] byLength = new SameLength[LONGEST + 1];

    private Vocabulary() {
    }

    /** Reads the words of an index, which takes some ten milliseconds for each hundred thousand. */
    static Vocabulary of(IndexReader reader) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        Terms terms = MultiTerms.getTerms(reader, FieldNames.SPELLING);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (term.length >= SHORTEST && term.length <= 2 * LONGEST && each.docFreq() > OFTEN) {
                vocabulary.add(term.utf8ToString(), each.docFreq());
            }
        }
        return vocabulary;
    }

    private void add(String word, int articles) {
        if (word.length() <= LONGEST && word.chars().allMatch(Character::isLetter)) {
            if (byLength[word.length()] == null) {
                byLength[word.length()] = new SameLength();
            }
            byLength[word.length()].add(word, articles);
        }
    }

    /**
     * The likeliest word near another: few edits, many articles. Nobody misses the first letter, but some swap it with the second.
     *
     * @param edits how many letters are wrong at most, 1 or 2; two swapped ones count as one
     * @param least in more articles than so many
     */
    Optional<Near> likeliest(String word, int edits, int least) {
        int letters = letters(word);
        Near best = null;
        double bestLikelihood = 0;
        for (int length = Math.max(SHORTEST, word.length() - edits); length <= Math.min(LONGEST, word.length() + edits); length++) {
            SameLength same = byLength[length];
            for (int i = 0; same != null && i < same.words.size(); i++) {
                if (same.articles[i] > least && Integer.bitCount(same.letters[i] ^ letters) <= 2 * edits
                        && begins(same.words.get(i), word)) {
                    int distance = distance(word, same.words.get(i), edits);
                    double likelihood = same.articles[i] * (1 - (double) distance / Math.min(word.length(), length));
                    if (distance > 0 && distance <= edits && likelihood > bestLikelihood) {
                        best = new Near(same.words.get(i), same.articles[i], distance);
                        bestLikelihood = likelihood;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean begins(String one, String other) {
        return one.charAt(0) == other.charAt(0) || one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0);
    }

    private static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << word.charAt(i);
        }
        return bits;
    }

    /** How many letters have to be put in, left out, changed or swapped with the next one; more than {@code most} when it is more. */
    private static int distance(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
