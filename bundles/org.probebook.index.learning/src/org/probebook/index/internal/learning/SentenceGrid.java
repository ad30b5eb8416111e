// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Two texts, sentence against sentence. The best way through it, found by dynamic programming, says which sentences are the translation of which, in order: one of
 * one, one of two, two of one, or of none (after Gale and Church, "A program for aligning sentences in bilingual corpora", 1993, who go by lengths alone). What
 * counts is how many words of the one translate words of the other, and how much their lengths differ. The way keeps near the diagonal.
 */
final class SentenceGrid {
    private static final int NARROWEST = 12;
    private static final int WIDER_BY_LENGTH = 8;
    private static final float SKIP = -0.15f;
    private static final float SINGLE = 0.3f;
    private static final float LENGTH = 0.5f;
    private static final float HITS = 2f;
    /** Letters added to both lengths, so that short sentences may differ more. */
    private static final int SHORT = 12;

    /** A step of the way: how many foreign and how many English sentences it takes, and what it gains before they are looked at. */
    private enum Step {
        ONE_ONE(1, 1, SINGLE), ONE_NONE(1, 0, SKIP), NONE_ONE(0, 1, SKIP), TWO_ONE(2, 1, 0), ONE_TWO(1, 2, 0);

        private static final Step[] ALL = values();

        private final int rows;
        private final int columns;
        private final float gain;

        Step(int rows, int columns, float gain) {
            this.rows = rows;
            this.columns = columns;
            this.gain = gain;
        }
    }

    private final List<Sentence> foreign;
    private final List<Sentence> english;
    private final float ratio;
    private final int reach;
    private final float[][] hits;
    private final float[][] best;
    private final Step[][] steps;

    SentenceGrid(List<Sentence> foreign, List<Sentence> english, float ratio) {
        this.foreign = foreign;
        this.english = english;
        this.ratio = ratio;
        reach = NARROWEST + Math.max(foreign.size(), english.size()) / WIDER_BY_LENGTH + Math.abs(foreign.size() - english.size());
        hits = new float[foreign.size()][english.size()];
        best = new float[foreign.size() + 1][english.size() + 1];
        steps = new Step[foreign.size() + 1][english.size() + 1];
    }

    /** The first English sentence that may translate a foreign one. */
    int first(int row) {
        return Math.max(0, middle(row) - reach - 2);
    }

    /** The one after the last that may. */
    int end(int row) {
        return Math.min(english.size(), middle(row) + reach + 2);
    }

    private int middle(int row) {
        return (int) ((long) row * english.size() / foreign.size());
    }

    /** Tells how many words of an English sentence translate some of a foreign one. */
    void hit(int row, int column, int words) {
        hits[row][column] = words;
    }

    /** The pairs that the best way makes, in order; sentences that translate none are in no pair. */
    List<SentencePair> best() {
        for (float[] row : best) {
            Arrays.fill(row, Float.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int row = 0; row <= foreign.size(); row++) {
            int middle = middle(row);
            for (int column = Math.max(0, middle - reach); column <= Math.min(english.size(), middle + reach); column++) {
                for (Step step : Step.ALL) {
                    take(row, column, step);
                }
            }
        }
        return pairs();
    }

    private void take(int row, int column, Step step) {
        int fromRow = row - step.rows;
        int fromColumn = column - step.columns;
        if (fromRow < 0 || fromColumn < 0) {
            return;
        }
        float score = best[fromRow][fromColumn] + step.gain;
        if (step.rows > 0 && step.columns > 0 && score > Float.NEGATIVE_INFINITY) {
            score += gain(fromRow, row, fromColumn, column);
        }
        if (score > best[row][column]) {
            best[row][column] = score;
            steps[row][column] = step;
        }
    }

    private float gain(int fromRow, int row, int fromColumn, int column) {
        float found = 0;
        for (int i = fromRow; i < row; i++) {
            for (int j = fromColumn; j < column; j++) {
                found += hits[i][j];
            }
        }
        int foreignTerms = 0;
        int foreignLetters = 0;
        for (int i = fromRow; i < row; i++) {
            foreignTerms += foreign.get(i).terms().length;
            foreignLetters += foreign.get(i).letters();
        }
        int englishTerms = 0;
        int englishLetters = 0;
        for (int j = fromColumn; j < column; j++) {
            englishTerms += english.get(j).terms().length;
            englishLetters += english.get(j).letters();
        }
        float share = Math.min(found, Math.min(foreignTerms, englishTerms)) / (Math.max(foreignTerms, englishTerms) + 1);
        return HITS * share - LENGTH * (float) Math.abs(Math.log((foreignLetters * ratio + SHORT) / (englishLetters + SHORT)));
    }

    private List<SentencePair> pairs() {
        LinkedList<SentencePair> pairs = new LinkedList<>();
        int row = foreign.size();
        int column = english.size();
        while (row > 0 || column > 0) {
            Step step = steps[row][column];
            if (step == null) {
                break;
            }
            if (step.rows > 0 && step.columns > 0) {
                pairs.addFirst(new SentencePair(joined(foreign, row - step.rows, row), joined(english, column - step.columns, column)));
            }
            row -= step.rows;
            column -= step.columns;
        }
        return pairs;
    }

    private static int[] joined(List<Sentence> sentences, int from, int to) {
        return sentences.subList(from, to).stream().flatMapToInt(sentence -> Arrays.stream(sentence.terms())).toArray();
    }
}
