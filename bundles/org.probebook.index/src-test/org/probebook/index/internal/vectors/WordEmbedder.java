// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.probebook.index.IEmbedder;

/** A model that knows a few synonyms, and nothing of other words but whether they are the same. */
public final class WordEmbedder implements IEmbedder {
    private static final int DIMENSION = 384;
    private static final Map<String, Integer> MEANING = Map.of("hens", 0, "chickens", 0, "poultry", 0, "full", 1, "crowded", 1, "feeder", 2,
            "trough", 2, "jams", 3, "stuck", 3);

    private final String model;
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean broken;

    public WordEmbedder(String model) {
        this.model = model;
    }

    /** From now on it fails. */
    public void breakDown() {
        broken = true;
    }

    /** What it was given. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[][] embed(List<String> given) throws IOException {
        if (broken) {
            throw new IOException("this model is broken");
        }
        texts.addAll(given);
        return given.stream().map(WordEmbedder::vector).toArray(float[][]::new);
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSION];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
            Integer meaning = MEANING.get(word);
            Random direction = new Random(meaning == null ? word.hashCode() : meaning);
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] += (meaning == null ? 0.3f : 1) * (direction.nextBoolean() ? 1 : -1);
            }
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
