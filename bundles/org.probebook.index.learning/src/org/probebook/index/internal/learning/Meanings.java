// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;

/** The best English words of each foreign one, with their weights, as arrays. */
final class Meanings {
    private static final double FORWARD_SHARE = 0.6;

    private final int[] starts;
    private final int[] english;
    private final float[] weights;

    private Meanings(int[] starts, int[] english, float[] weights) {
        this.starts = starts;
        this.english = english;
        this.weights = weights;
    }

    /**
     * Chooses by both directions: a word that translates everything is no good translation of anything.
     *
     * @param words one more than the greatest foreign number
     * @param most how many English words a foreign one may have
     * @param least what share of the best one's weight the others must have
     */
    static Meanings of(WordTables tables, int words, int most, double least) {
        PairNumbers pairs = tables.pairs();
        int[] ends = new int[words + 1];
        for (int i = 0; i < pairs.size(); i++) {
            ends[pairs.foreign(i) + 1]++;
        }
        for (int i = 1; i <= words; i++) {
            ends[i] += ends[i - 1];
        }
        int[] byForeign = new int[pairs.size()];
        int[] next = Arrays.copyOf(ends, words);
        for (int i = 0; i < pairs.size(); i++) {
            byForeign[next[pairs.foreign(i)]++] = i;
        }
        int[] starts = new int[words + 1];
        int[] english = new int[words * most];
        float[] weights = new float[words * most];
        for (int word = 1; word < words; word++) {
            int count = best(tables, byForeign, ends[word], ends[word + 1], english, weights, starts[word], most);
            int kept = starts[word];
            while (kept < starts[word] + count && weights[kept] >= least * weights[starts[word]]) {
                kept++;
            }
            starts[word + 1] = kept;
        }
        return new Meanings(starts, english, weights);
    }

    private static int best(WordTables tables, int[] pairs, int from, int to, int[] english, float[] weights, int at, int most) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int word = tables.pairs().english(pairs[i]);
            float weight = (float) (Math.pow(tables.forward(pairs[i]), FORWARD_SHARE) * Math.pow(tables.backward(pairs[i]), 1 - FORWARD_SHARE));
            if (word == Vocabulary.NOTHING || weight <= 0 || count == most && weight <= weights[at + most - 1]) {
                continue;
            }
            int place = count == most ? most - 1 : count++;
            for (; place > 0 && weights[at + place - 1] < weight; place--) {
                weights[at + place] = weights[at + place - 1];
                english[at + place] = english[at + place - 1];
            }
            weights[at + place] = weight;
            english[at + place] = word;
        }
        return count;
    }

    /** One more than the greatest number of a word that was learnt. */
    int words() {
        return starts.length - 1;
    }

    /** Where the meanings of a word begin in {@link #english(int)} and {@link #weight(int)}. */
    int start(int word) {
        return starts[word];
    }

    /** Where they end. */
    int end(int word) {
        return starts[word + 1];
    }

    int english(int place) {
        return english[place];
    }

    float weight(int place) {
        return weights[place];
    }
}
