// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;

/**
 * The vectors of a library are an index of their own beside that of the articles: they are made later, outlive an import that changes nothing of their text, and outlive a new schema of
 * the articles, since they go by the text alone.
 */
final class VectorFields {
    /** Names the text. */
    static final String KEY = "key";
    /** Its vector, in bytes. */
    static final String VECTOR = "vector";

    private static final String MODEL = "probebook.model";
    private static final String SUFFIX = "-vectors";

    private VectorFields() {
    }

    /** Where the vectors of an index are. */
    static Path folder(Path index) {
        return index.resolveSibling(index.getFileName() + SUFFIX);
    }

    /** What each commit says of the model that made the vectors. */
    static Iterable<Map.Entry<String, String>> stamp(String model) {
        return Map.of(MODEL, model).entrySet();
    }

    /** Whether a model made these vectors; those of another are not comparable. */
    static boolean madeBy(String model, DirectoryReader reader) throws IOException {
        return model.equals(reader.getIndexCommit().getUserData().get(MODEL));
    }
}
