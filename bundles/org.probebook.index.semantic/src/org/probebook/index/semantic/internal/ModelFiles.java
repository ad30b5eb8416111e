// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds what the bundle was filled with: the model, its vocabulary, the native library. Stateless. */
final class ModelFiles {
    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
    private static final String NATIVES = "ai/onnxruntime/native";

    private ModelFiles() {
    }

    /** The model as a file; empty where the bundle is no folder. */
    static Optional<Path> model() throws IOException {
        return folder().map(folder -> folder.resolve(MODEL)).filter(Files::isRegularFile);
    }

    /** The bytes of the model. */
    static byte[] modelBytes() throws IOException {
        try (InputStream in = open(MODEL)) {
            return in.readAllBytes();
        }
    }

    static Vocabulary vocabulary() throws IOException {
        try (InputStream in = open(TOKENIZER)) {
            return Vocabulary.read(in);
        }
    }

    /** The folder with the native libraries of this platform; empty where the bundle is no folder, and they have to be unpacked. */
    static Optional<Path> natives() throws IOException {
        Optional<Path> all = folder().map(folder -> folder.resolve(NATIVES)).filter(Files::isDirectory);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        try (var platforms = Files.list(all.get())) {
            return platforms.filter(Files::isDirectory).findFirst();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ModelFiles.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new FileNotFoundException("the bundle for searching by meaning is incomplete: it lacks " + name + "; install it again");
        }
        return in;
    }

    private static Optional<Path> folder() throws IOException {
        CodeSource source = ModelFiles.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !"file".equals(location.getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(location.toURI())).filter(Files::isDirectory);
        } catch (URISyntaxException e) {
            throw new IOException("the bundle for searching by meaning lies in a place that has no name: " + location, e);
        }
    }
}
