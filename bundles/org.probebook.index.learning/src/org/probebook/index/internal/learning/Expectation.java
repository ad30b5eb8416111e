// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

/** Counts, for one pair of sentences after the other, which word probably stands for which. */
final class Expectation {
    private final float[] forward;
    private final float[] backward;
    private final float[] forwardCounts;
    private final float[] backwardCounts;
    private final boolean agreeing;
    private float[] forwardShares = new float[1024];
    private float[] backwardShares = new float[1024];

    /**
     * @param forward how likely the foreign word of each pair of words is translated by its English one
     * @param backward the other way
     * @param forwardCounts is added to
     * @param backwardCounts likewise
     * @param agreeing whether a pair counts only as far as both directions take it for one
     */
    Expectation(float[] forward, float[] backward, float[] forwardCounts, float[] backwardCounts, boolean agreeing) {
        this.forward = forward;
        this.backward = backward;
        this.forwardCounts = forwardCounts;
        this.backwardCounts = backwardCounts;
        this.agreeing = agreeing;
    }

    /**
     * Adds a pair of sentences.
     *
     * @param grid numbers of the pairs of words, row by row; the first row and the first column are those of no word
     * @param columns English words and one
     */
    void add(int[] grid, int columns) {
        if (forwardShares.length < grid.length) {
            forwardShares = new float[grid.length];
            backwardShares = new float[grid.length];
        }
        for (int column = 1; column < columns; column++) {
            share(grid, column, grid.length, columns, forward, forwardShares);
        }
        for (int row = columns; row < grid.length; row += columns) {
            share(grid, row, row + columns, 1, backward, backwardShares);
        }
        for (int row = 0; row < grid.length; row += columns) {
            for (int column = row == 0 ? 1 : 0; column < columns; column++) {
                count(grid[row + column], row + column, row > 0, column > 0);
            }
        }
    }

    private void count(int pair, int at, boolean foreign, boolean english) {
        if (!foreign) {
            forwardCounts[pair] += forwardShares[at];
        } else if (!english) {
            backwardCounts[pair] += backwardShares[at];
        } else {
            forwardCounts[pair] += agreeing ? forwardShares[at] * backwardShares[at] : forwardShares[at];
            backwardCounts[pair] += agreeing ? forwardShares[at] * backwardShares[at] : backwardShares[at];
        }
    }

    /** One word is shared among those that it may stand for. */
    private static void share(int[] grid, int from, int to, int step, float[] likely, float[] shares) {
        float all = 0;
        for (int at = from; at < to; at += step) {
            all += likely[grid[at]];
        }
        for (int at = from; at < to; at += step) {
            shares[at] = all > 0 ? likely[grid[at]] / all : 0;
        }
    }
}
