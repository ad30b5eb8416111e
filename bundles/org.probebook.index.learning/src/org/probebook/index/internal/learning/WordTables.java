// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;
import java.util.List;

/**
 * How likely a word is translated by another, both ways: IBM Model 1 (Brown and others, "The mathematics of statistical machine translation", 1993) learnt
 * by expectation and maximisation, with a word for what has no counterpart. All pairs of words that ever stand in one pair of sentences are numbered; the
 * rest is arithmetic on arrays of these numbers.
 */
final class WordTables {
    private final PairNumbers numbers;
    private final float[] forward;
    private final float[] backward;

    private WordTables(PairNumbers numbers) {
        this.numbers = numbers;
        forward = new float[numbers.size()];
        backward = new float[numbers.size()];
        Arrays.fill(forward, 1);
        Arrays.fill(backward, 1);
    }

    /**
     * Learns from pairs of sentences.
     *
     * @param pairs with the numbers of the foreign terms first
     * @param iterations how often to estimate anew
     * @param agreeing how many of these, the last ones, count only what both directions agree on (Liang, Taskar and Klein, "Alignment by agreement", 2006)
     */
    static WordTables learn(List<SentencePair> pairs, int iterations, int agreeing) {
        PairNumbers numbers = new PairNumbers();
        int[][] grids = new int[pairs.size()][];
        for (int i = 0; i < grids.length; i++) {
            grids[i] = numbers.grid(pairs.get(i));
        }
        WordTables tables = new WordTables(numbers);
        for (int i = 0; i < iterations; i++) {
            tables.improve(pairs, grids, i >= iterations - agreeing);
        }
        return tables;
    }

    private void improve(List<SentencePair> pairs, int[][] grids, boolean agreeing) {
        float[] forwardCounts = new float[forward.length];
        float[] backwardCounts = new float[backward.length];
        Expectation expectation = new Expectation(forward, backward, forwardCounts, backwardCounts, agreeing);
        for (int i = 0; i < grids.length; i++) {
            SentencePair pair = pairs.get(i);
            expectation.add(grids[i], pair.foreign().length + 1, pair.english().length + 1);
        }
        numbers.normaliseByForeign(forwardCounts, forward);
        numbers.normaliseByEnglish(backwardCounts, backward);
    }

    /** The numbers of the pairs of words. */
    PairNumbers pairs() {
        return numbers;
    }

    /** How likely the foreign word of a pair is translated by its English one. */
    float forward(int pair) {
        return forward[pair];
    }

    /** How likely the English word of a pair is translated by its foreign one. */
    float backward(int pair) {
        return backward[pair];
    }
}
