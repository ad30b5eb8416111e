// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.nio.FloatBuffer;

/** Makes one vector of the vectors of a text's pieces: their mean, then of length 1. Stateless. */
final class Pooling {
    private Pooling() {
    }

    /**
     * The vector of a text.
     *
     * @param states one after another for each piece, as the model gives them; read from its position to its limit
     */
    static float[] mean(FloatBuffer states, int dimension) {
        float[] sum = new float[dimension];
        float[] state = new float[dimension];
        while (states.remaining() >= dimension) {
            states.get(state);
            for (int i = 0; i < dimension; i++) {
                sum[i] += state[i];
            }
        }
        return normalised(sum);
    }

    /** Dividing by the number of pieces first would change nothing. A vector of zeros stays one. */
    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float factor = sum == 0 ? 0 : (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
