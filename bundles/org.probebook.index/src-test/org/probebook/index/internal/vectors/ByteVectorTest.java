// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ByteVectorTest {
    @Test
    void keepsCosines() {
        Random random = new Random(71);
        for (int i = 0; i < 200; i++) {
            float[] one = vector(random);
            float[] other = vector(random);
            assertEquals(product(one, other), ByteVector.cosine(ByteVector.of(one), ByteVector.of(other)), 0.005);
        }
    }

    @Test
    void cutsWhatIsTooLarge() {
        assertEquals(127, ByteVector.of(new float[] { 1, 0 })[0]);
        assertEquals(-127, ByteVector.of(new float[] { -1, 0 })[0]);
    }

    private static float[] vector(Random random) {
        float[] vector = new float[384];
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
