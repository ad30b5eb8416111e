// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the words of one language mean in English. The words are looked up in the bytes of the file, so that loading makes no object for each. Never
 * changes, safe in any thread.
 */
public final class Lexicon {
    /** Knows no word. */
    public static final Lexicon NONE = new Lexicon(new byte[0], new int[1], new int[0], new int[1]);

    private final byte[] data;
    private final int[] terms;
    private final int[] meanings;
    private final int[] english;
    private final Guesses guesses = new Guesses(this);

    /**
     * @param data what {@link LexiconFile} describes
     * @param terms where each term's name begins, and the last one ends
     * @param meanings where the meanings of each term begin
     * @param english where each English term begins, and the last one ends
     */
    Lexicon(byte[] data, int[] terms, int[] meanings, int[] english) {
        this.data = data;
        this.terms = terms;
        this.meanings = meanings;
        this.english = english;
    }

    /**
     * The meanings of a word, best first. Those of a word that was never learnt are guessed by its likeness to an English one, or by its parts, where it can be;
     * {@link #knows} tells.
     *
     * @param term as the analysis of the language gives it
     * @return empty when there is nothing to guess by, and when the word means nothing that an index of English would have
     */
    public List<Translation> of(String term) {
        int found = find(term);
        if (found < 0) {
            return guesses.of(term);
        }
        int at = meanings[found];
        int count = data[at - 1];
        List<Translation> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++, at += LexiconFile.MEANING) {
            list.add(english((data[at] & 0xFF) << 8 | data[at + 1] & 0xFF, LexiconFile.weight(data[at + 2])));
        }
        return list;
    }

    /** Whether the texts that were learnt from had this word often enough to tell something of it. */
    public boolean knows(String term) {
        return find(term) >= 0;
    }

    /** About how often the texts that were learnt from had this word; 0 when it is unknown. */
    public int seen(String term) {
        int found = find(term);
        return found < 0 ? 0 : LexiconFile.seen(data[meanings[found] - 2]);
    }

    /** How many words it knows. */
    public int size() {
        return meanings.length;
    }

    /** Whether the word was learnt, and means something. */
    boolean means(String term) {
        int found = find(term);
        return found >= 0 && data[meanings[found] - 1] > 0;
    }

    /** How many English words there are; they are in the order of how they are {@link Likeness#spelt(String) spelt} by sound. */
    int englishWords() {
        return english.length - 1;
    }

    /** The first English word that is spelt by sound like this or after it. */
    int firstEnglish(String spelt) {
        int low = 0;
        int high = englishWords();
        while (low < high) {
            int middle = low + high >>> 1;
            if (Likeness.spelt(english(middle, 1).term()).compareTo(spelt) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An English word as a meaning of that weight. */
    Translation english(int index, float weight) {
        int from = english[index] + LexiconFile.ENGLISH_HEAD;
        int termLength = data[from - 2] & 0xFF;
        int wordLength = data[from - 1] & 0xFF;
        String term = new String(data, from, termLength, StandardCharsets.UTF_8);
        String word = wordLength == 0 ? term : new String(data, from + termLength, wordLength, StandardCharsets.UTF_8);
        return new Translation(term, word, weight);
    }

    private int find(String term) {
        byte[] wanted = term.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = meanings.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = Arrays.compareUnsigned(data, terms[middle], terms[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
