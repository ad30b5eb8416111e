// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.FloatBuffer;

import org.junit.jupiter.api.Test;

class PoolingTest {
    @Test
    void isTheMeanOfLengthOne() {
        FloatBuffer states = FloatBuffer.wrap(new float[] { 1, 2, 3, 2, 2, 4 });
        assertArrayEquals(new float[] { 0.6f, 0.8f }, Pooling.mean(states, 2), 1e-6f);
    }

    @Test
    void zerosStayZeros() {
        assertArrayEquals(new float[] { 0, 0 }, Pooling.mean(FloatBuffer.wrap(new float[] { 1, -1, -1, 1 }), 2));
    }
}
