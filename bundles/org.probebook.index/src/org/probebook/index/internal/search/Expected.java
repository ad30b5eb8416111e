// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.Map;

/**
 * How near an article is likely to be, by its score for words: the line through those whose vectors are there. While the vectors of a library are being made, an article without one is neither
 * put behind for that nor before.
 *
 * @param base at a score of 0
 * @param rise from there to the best score
 */
record Expected(float base, float rise) {
    private static final int FEWEST = 8;

    /**
     * The line for one query.
     *
     * @param words scores by document
     * @param cosines by document, for some of them
     */
    static Expected of(Map<Integer, Float> words, Map<Integer, Float> cosines) {
        double best = words.values().stream().mapToDouble(Float::doubleValue).max().orElse(1);
        double count = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (Map.Entry<Integer, Float> one : words.entrySet()) {
            Float cosine = cosines.get(one.getKey());
            if (cosine != null) {
                double score = one.getValue() / best;
                count++;
                x += score;
                y += cosine;
                xx += score * score;
                xy += score * cosine;
            }
        }
        double spread = count * xx - x * x;
        if (count < FEWEST || spread <= 0) {
            return new Expected(count == 0 ? 0 : (float) (y / count), 0);
        }
        double rise = Math.max(0, (count * xy - x * y) / spread);
        return new Expected((float) ((y - rise * x) / count), (float) rise);
    }

    /** @param score as a share of the best */
    float cosine(float score) {
        return base + rise * score;
    }
}
