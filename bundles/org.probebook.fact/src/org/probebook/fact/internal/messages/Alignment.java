// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.util.Arrays;

/**
 * Lays a message along a text so that as much of its weight as possible matches in order. Words that stand between cost a little; what a program may have inserted
 * costs nothing. One for each message and stretch of text.
 */
final class Alignment {
    private static final float RESEMBLING = 0.7f;
    /** Words of paths and file names are rarely words of the message. */
    private static final float PART_OF_A_NAME = 0.3f;
    private static final float STRANGER = 0.1f;

    private final Tokens text;
    private final int first;
    private final int last;
    private final Tokens message;
    private final float[] weights;
    private final float stranger;
    private float best;
    private int bestStart = -1;
    private int bestEnd = -1;

    /**
     * Prepares.
     *
     * @param weights of the message's words
     */
    Alignment(Tokens text, int first, int last, Tokens message, float[] weights, float total) {
        this.text = text;
        this.first = first;
        this.last = last;
        this.message = message;
        this.weights = weights;
        this.stranger = STRANGER * total / Math.max(1, message.size());
        align();
    }

    /** The weight that matches, less what strangers cost. */
    float score() {
        return best;
    }

    /** The first word of the text that belongs to the message; -1 for none. */
    int start() {
        return bestStart;
    }

    /** The last one. */
    int end() {
        return bestEnd;
    }

    private void align() {
        int width = last - first;
        float[] above = new float[width + 1];
        int[] aboveStart = new int[width + 1];
        Arrays.fill(aboveStart, -1);
        float[] row = new float[width + 1];
        int[] rowStart = new int[width + 1];
        for (int i = 0; i < message.size(); i++) {
            boolean open = i + 1 < message.size() && message.is(i + 1, Tokens.PLACEHOLDER);
            row[0] = 0;
            rowStart[0] = -1;
            for (int j = 1; j <= width; j++) {
                int word = first + j - 1;
                float score = above[j];
                int start = aboveStart[j];
                float along = row[j - 1] - (open || text.is(word, Tokens.VARIABLE) ? 0 : cost(word));
                if (along > score) {
                    score = along;
                    start = rowStart[j - 1];
                }
                float gain = gain(i, word);
                if (gain > 0 && above[j - 1] + gain > score) {
                    score = above[j - 1] + gain;
                    start = aboveStart[j - 1] < 0 ? word : aboveStart[j - 1];
                    if (score > best) {
                        best = score;
                        bestStart = start;
                        bestEnd = word;
                    }
                }
                row[j] = score;
                rowStart[j] = score > 0 ? start : -1;
            }
            float[] scores = above;
            above = row;
            row = scores;
            int[] starts = aboveStart;
            aboveStart = rowStart;
            rowStart = starts;
        }
    }

    private float cost(int word) {
        return text.is(word, Tokens.BREAK) ? 2 * stranger : stranger;
    }

    private float gain(int i, int word) {
        if (message.hash(i) == text.hash(word)) {
            return text.is(word, Tokens.VARIABLE) && !message.is(i, Tokens.VARIABLE) ? PART_OF_A_NAME * weights[i] : weights[i];
        }
        return message.resembles(i, text, word) ? RESEMBLING * weights[i] : 0;
    }
}
