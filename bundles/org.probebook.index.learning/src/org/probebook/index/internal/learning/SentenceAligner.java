// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which sentences of a text are the translation of which of another, in order: one of one, one of two, two of one, or of none. What counts is how
 * much their lengths differ and how many words of the one are known to translate words of the other.
 */
final class SentenceAligner {
    private static final int BAND = 12;
    private static final float SKIP = -0.15f;
    private static final float SINGLE = 0.3f;
    private static final float LENGTH = 0.5f;
    private static final float HITS = 2f;
    private static final int SHORT = 12;
    private static final byte NONE = 0;
    private static final byte ONE_ONE = 1;
    private static final byte ONE_NONE = 2;
    private static final byte NONE_ONE = 3;
    private static final byte TWO_ONE = 4;
    private static final byte ONE_TWO = 5;

    private final KnownWords known;
    private final float ratio;

    /**
     * @param known which words translate which
     * @param ratio how many English letters there are for a foreign one
     */
    SentenceAligner(KnownWords known, float ratio) {
        this.known = known;
        this.ratio = ratio;
    }

    /** The pairs that belong together, with what stands for nothing left out. */
    List<SentencePair> align(List<Sentence> foreign, List<Sentence> english) {
        if (foreign.size() == 1 && english.size() == 1) {
            return List.of(new SentencePair(foreign.getFirst().terms(), english.getFirst().terms()));
        }
        int rows = foreign.size() + 1;
        int columns = english.size() + 1;
        float[][] hits = hits(foreign, english);
        float[][] best = new float[rows][columns];
        byte[][] moves = new byte[rows][columns];
        for (int i = 0; i < rows; i++) {
            Arrays.fill(best[i], Float.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        int[] lengthsF = lengths(foreign, ratio);
        int[] lengthsE = lengths(english, 1);
        for (int i = 0; i < rows; i++) {
            int middle = (int) ((long) i * english.size() / Math.max(1, foreign.size()));
            int reach = reach(foreign.size(), english.size());
            for (int j = Math.max(0, middle - reach); j <= Math.min(columns - 1, middle + reach); j++) {
                if (i > 0) {
                    take(best, moves, i, j, best[i - 1][j] + SKIP, ONE_NONE);
                }
                if (j > 0) {
                    take(best, moves, i, j, best[i][j - 1] + SKIP, NONE_ONE);
                }
                if (i > 0 && j > 0) {
                    take(best, moves, i, j, best[i - 1][j - 1] + SINGLE + gain(hits[i - 1][j - 1], lengthsF[i - 1], lengthsE[j - 1],
                            foreign.get(i - 1).terms().length, english.get(j - 1).terms().length), ONE_ONE);
                }
                if (i > 1 && j > 0) {
                    take(best, moves, i, j, best[i - 2][j - 1] + gain(hits[i - 1][j - 1] + hits[i - 2][j - 1], lengthsF[i - 1] + lengthsF[i - 2],
                            lengthsE[j - 1], foreign.get(i - 1).terms().length + foreign.get(i - 2).terms().length,
                            english.get(j - 1).terms().length), TWO_ONE);
                }
                if (i > 0 && j > 1) {
                    take(best, moves, i, j, best[i - 1][j - 2] + gain(hits[i - 1][j - 1] + hits[i - 1][j - 2], lengthsF[i - 1],
                            lengthsE[j - 1] + lengthsE[j - 2], foreign.get(i - 1).terms().length,
                            english.get(j - 1).terms().length + english.get(j - 2).terms().length), ONE_TWO);
                }
            }
        }
        return pairs(foreign, english, moves);
    }

    private static int reach(int rows, int columns) {
        return BAND + Math.max(rows, columns) / 8 + Math.abs(rows - columns);
    }

    private static void take(float[][] best, byte[][] moves, int i, int j, float score, byte move) {
        if (score > best[i][j]) {
            best[i][j] = score;
            moves[i][j] = move;
        }
    }

    private static float gain(float hits, int lengthF, int lengthE, int termsF, int termsE) {
        float share = Math.min(hits, Math.min(termsF, termsE)) / (Math.max(termsF, termsE) + 1);
        double odd = Math.abs(Math.log((lengthF + SHORT) / (double) (lengthE + SHORT)));
        return HITS * share - LENGTH * (float) odd;
    }

    private static int[] lengths(List<Sentence> sentences, float ratio) {
        return sentences.stream().mapToInt(sentence -> Math.round(sentence.letters() * ratio)).toArray();
    }

    private float[][] hits(List<Sentence> foreign, List<Sentence> english) {
        float[][] hits = new float[foreign.size()][english.size()];
        int reach = reach(foreign.size(), english.size());
        for (int i = 0; i < hits.length; i++) {
            known.mark(foreign.get(i).terms());
            int middle = (int) ((long) i * english.size() / hits.length);
            for (int j = Math.max(0, middle - reach - 2); j < Math.min(english.size(), middle + reach + 2); j++) {
                hits[i][j] = known.marked(english.get(j).terms());
            }
        }
        return hits;
    }

    private static List<SentencePair> pairs(List<Sentence> foreign, List<Sentence> english, byte[][] moves) {
        List<SentencePair> pairs = new ArrayList<>();
        int i = foreign.size();
        int j = english.size();
        while (i > 0 || j > 0) {
            byte move = moves[i][j];
            if (move == NONE) {
                break;
            }
            int fromF = i - (move == TWO_ONE ? 2 : move == NONE_ONE ? 0 : 1);
            int fromE = j - (move == ONE_TWO ? 2 : move == ONE_NONE ? 0 : 1);
            if (fromF < i && fromE < j) {
                pairs.add(new SentencePair(joined(foreign, fromF, i), joined(english, fromE, j)));
            }
            i = fromF;
            j = fromE;
        }
        return pairs;
    }

    private static int[] joined(List<Sentence> sentences, int from, int to) {
        return sentences.subList(from, to).stream().flatMapToInt(sentence -> Arrays.stream(sentence.terms())).toArray();
    }
}
