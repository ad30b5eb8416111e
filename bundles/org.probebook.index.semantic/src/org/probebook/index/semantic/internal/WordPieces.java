// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.util.Arrays;

/**
 * Turns a text into the numbers that the model reads: each word as the longest piece that it begins with, then the longest one that goes on, and so forth. After
 * WordPiece as BERT uses it (Devlin et al. 2019). Safe in any thread.
 */
final class WordPieces {
    /** Longer words are no words. */
    private static final int LONGEST = 100;

    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The numbers of a text between the marks of its beginning and its end.
     *
     * @param most how many numbers at most with both marks, from 2; the rest of the text is left out
     */
    int[] of(String text, int most) {
        int[] numbers = new int[most];
        int count = 0;
        numbers[count++] = vocabulary.begin();
        for (String word : PlainWords.of(text)) {
            if (count >= most - 1) {
                break;
            }
            count = add(word, numbers, count);
        }
        numbers[count++] = vocabulary.end();
        return Arrays.copyOf(numbers, count);
    }

    /** Adds the pieces of a word as far as there is room; returns the new count. */
    private int add(String word, int[] numbers, int before) {
        int room = numbers.length - 1;
        int count = before;
        if (word.codePointCount(0, word.length()) > LONGEST) {
            numbers[count++] = vocabulary.unknown();
            return count;
        }
        int from = 0;
        while (from < word.length()) {
            int to = longest(word, from);
            if (to == from) {
                numbers[before] = vocabulary.unknown();
                return before + 1;
            }
            if (count < room) {
                numbers[count++] = vocabulary.number(piece(word, from, to));
            }
            from = to;
        }
        return count;
    }

    private int longest(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            if (vocabulary.number(piece(word, from, to)) >= 0) {
                return to;
            }
        }
        return from;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : Vocabulary.CONTINUED + word.substring(from, to);
    }
}
