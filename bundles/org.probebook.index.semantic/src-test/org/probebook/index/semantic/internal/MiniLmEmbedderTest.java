// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {
    private static final MiniLmEmbedder EMBEDDER = new MiniLmEmbedder();

    @BeforeAll
    static void load() throws IOException {
        try {
            EMBEDDER.embed(List.of(""));
        } catch (IOException e) {
            if (System.getenv("CI") != null) {
                throw e;
            }
            Assumptions.abort("the native library does not run here: " + e.getMessage());
        }
    }

    @AfterAll
    static void unload() throws IOException {
        EMBEDDER.close();
    }

    @Test
    void vectorsHaveLengthOneAndTheirDimension() throws IOException {
        for (float[] vector : EMBEDDER.embed(List.of("hens", "", "word ".repeat(2000)))) {
            assertEquals(EMBEDDER.dimension(), vector.length);
            assertEquals(1, cosine(vector, vector), 1e-4);
        }
    }

    @Test
    void whatMeansTheSameIsNear() throws IOException {
        float[][] vectors = EMBEDDER.embed(List.of("the printer does not print", "nothing comes out of my printing device",
                "the modem hangs up after a minute"));
        assertTrue(cosine(vectors[0], vectors[1]) > 0.6, "same");
        assertTrue(cosine(vectors[0], vectors[2]) < 0.4, "other");
    }

    /** As the float model of the same name has it, give or take what quantising costs. */
    @Test
    void isTheModelThatItIsCalled() throws IOException {
        float[][] vectors = EMBEDDER.embed(List.of("This is an example sentence", "Each sentence is converted"));
        assertEquals(0.06765, vectors[0][0], 0.02);
        assertEquals(0.06350, vectors[0][1], 0.02);
        assertEquals(0.04871, vectors[0][2], 0.02);
        assertEquals(0.08644, vectors[1][0], 0.02);
        assertEquals(0.10276, vectors[1][1], 0.02);
    }

    @Test
    void aVectorDoesNotDependOnItsCompanyNorOnTheThread() throws Exception {
        List<String> texts = List.of("hens", "a much longer text about a coop that is full", "error 71");
        float[][] together = EMBEDDER.embed(texts);
        Callable<float[][]> again = () -> EMBEDDER.embed(texts);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (Future<float[][]> vectors : pool.invokeAll(List.of(again, again, again))) {
                for (int i = 0; i < together.length; i++) {
                    assertArrayEquals(together[i], vectors.get()[i], 1e-6f);
                }
            }
        }
        assertArrayEquals(together[1], EMBEDDER.embed(texts.subList(1, 2))[0], 1e-6f);
    }

    @Test
    void afterItsEndItSaysSo() throws IOException {
        MiniLmEmbedder ended = new MiniLmEmbedder();
        ended.close();
        assertThrows(IOException.class, () -> ended.embed(List.of("hens")));
    }

    /** Releases of the runtime have begun to report home. One that can ask for addresses of hosts does not belong here. */
    @Test
    void theNativeLibraryKnowsNoNetwork() throws IOException {
        try (InputStream in = MiniLmEmbedder.class.getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
            Assumptions.assumeTrue(in != null, "another platform");
            assertFalse(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("getaddrinfo"));
        }
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
