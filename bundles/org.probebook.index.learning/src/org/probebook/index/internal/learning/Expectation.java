// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.Arrays;

/** Counts, for one pair of sentences after the other, which word probably stands for which. */
final class Expectation {
    private final float[] forward;
    private final float[] backward;
    private final float[] forwardCounts;
    private final float[] backwardCounts;
    private final boolean agreeing;
    private float[] shares = new float[1024];

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
     * @param rows foreign words and one
     * @param columns English words and one
     */
    void add(int[] grid, int rows, int columns) {
        if (!agreeing) {
            addForward(grid, rows, columns);
            addBackward(grid, rows, columns);
            return;
        }
        if (shares.length < 2 * grid.length) {
            shares = new float[2 * grid.length];
        }
        shareForward(grid, rows, columns);
        shareBackward(grid, rows, columns);
        for (int at = 1; at < grid.length; at++) {
            float a = shares[at];
            float b = shares[grid.length + at];
            boolean nothing = at < columns || at % columns == 0;
            forwardCounts[grid[at]] += nothing ? a : a * b;
            backwardCounts[grid[at]] += nothing ? b : a * b;
        }
    }

    private void addForward(int[] grid, int rows, int columns) {
        for (int column = 1; column < columns; column++) {
            float all = 0;
            for (int at = column; at < grid.length; at += columns) {
                all += forward[grid[at]];
            }
            for (int at = column; at < grid.length && all > 0; at += columns) {
                forwardCounts[grid[at]] += forward[grid[at]] / all;
            }
        }
    }

    private void addBackward(int[] grid, int rows, int columns) {
        for (int row = 1; row < rows; row++) {
            float all = 0;
            int end = (row + 1) * columns;
            for (int at = row * columns; at < end; at++) {
                all += backward[grid[at]];
            }
            for (int at = row * columns; at < end && all > 0; at++) {
                backwardCounts[grid[at]] += backward[grid[at]] / all;
            }
        }
    }

    private void shareForward(int[] grid, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            shares[row * columns] = 0;
        }
        for (int column = 1; column < columns; column++) {
            float all = 0;
            for (int at = column; at < grid.length; at += columns) {
                all += forward[grid[at]];
            }
            for (int at = column; at < grid.length; at += columns) {
                shares[at] = all > 0 ? forward[grid[at]] / all : 0;
            }
        }
    }

    private void shareBackward(int[] grid, int rows, int columns) {
        int base = grid.length;
        Arrays.fill(shares, base, base + columns, 0);
        for (int row = 1; row < rows; row++) {
            float all = 0;
            int end = (row + 1) * columns;
            for (int at = row * columns; at < end; at++) {
                all += backward[grid[at]];
            }
            for (int at = row * columns; at < end; at++) {
                shares[base + at] = all > 0 ? backward[grid[at]] / all : 0;
            }
        }
    }
}
