// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;

/** Numbers, from 0, the pairs of a foreign and an English word that stand in one pair of sentences. */
final class PairNumbers {
    private static final float FULL = 0.6f;

    private long[] keys = new long[1 << 16];
    private int[] slots = new int[1 << 16];
    private int[] foreign = new int[1 << 15];
    private int[] english = new int[1 << 15];
    private int size;
    private int greatestForeign;
    private int greatestEnglish;

    PairNumbers() {
        Arrays.fill(slots, -1);
    }

    /** The numbers of all pairs of words of a pair of sentences, row by row; the first row and column are those of no word. */
    int[] grid(SentencePair pair) {
        int columns = pair.english().length + 1;
        int[] grid = new int[(pair.foreign().length + 1) * columns];
        int at = 0;
        for (int row = 0; row <= pair.foreign().length; row++) {
            int from = row == 0 ? Vocabulary.NOTHING : pair.foreign()[row - 1];
            for (int column = 0; column < columns; column++) {
                grid[at++] = number(from, column == 0 ? Vocabulary.NOTHING : pair.english()[column - 1]);
            }
        }
        return grid;
    }

    private int number(int from, int to) {
        long key = (long) from << 32 | to;
        int slot = slot(key, keys.length - 1);
        while (slots[slot] >= 0) {
            if (keys[slot] == key) {
                return slots[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        if (size == foreign.length) {
            foreign = Arrays.copyOf(foreign, size * 2);
            english = Arrays.copyOf(english, size * 2);
        }
        foreign[size] = from;
        english[size] = to;
        greatestForeign = Math.max(greatestForeign, from);
        greatestEnglish = Math.max(greatestEnglish, to);
        keys[slot] = key;
        slots[slot] = size++;
        if (size > keys.length * FULL) {
            grow();
        }
        return size - 1;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private void grow() {
        keys = new long[keys.length * 2];
        slots = new int[keys.length];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            long key = (long) foreign[i] << 32 | english[i];
            int slot = slot(key, keys.length - 1);
            while (slots[slot] >= 0) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            slots[slot] = i;
        }
    }

    int size() {
        return size;
    }

    /** The foreign word of a pair. */
    int foreign(int pair) {
        return foreign[pair];
    }

    /** The English word of a pair. */
    int english(int pair) {
        return english[pair];
    }

    /** Makes shares of counts: those of the pairs of one foreign word sum up to 1. */
    void normaliseByForeign(float[] counts, float[] shares) {
        normalise(counts, shares, foreign, greatestForeign);
    }

    /** Makes shares of counts: those of the pairs of one English word sum up to 1. */
    void normaliseByEnglish(float[] counts, float[] shares) {
        normalise(counts, shares, english, greatestEnglish);
    }

    private void normalise(float[] counts, float[] shares, int[] words, int greatest) {
        double[] sums = new double[greatest + 1];
        for (int i = 0; i < size; i++) {
            sums[words[i]] += counts[i];
        }
        for (int i = 0; i < size; i++) {
            shares[i] = sums[words[i]] > 0 ? (float) (counts[i] / sums[words[i]]) : 0;
        }
    }
}
