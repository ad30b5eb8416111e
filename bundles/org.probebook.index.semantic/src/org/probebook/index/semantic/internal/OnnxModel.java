// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** The model in memory, run by ONNX Runtime. Safe in any thread; a run stays on the thread that asks. */
final class OnnxModel implements AutoCloseable {
    /** Where ONNX Runtime looks for its native libraries before it unpacks them into a folder of temporary files. */
    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model.
     *
     * @throws IOException when the native library does not run on this machine, or the model is damaged
     */
    static OnnxModel open() throws IOException {
        Optional<Path> natives = ModelFiles.natives();
        if (natives.isPresent() && System.getProperty(NATIVE_PATH) == null) {
            System.setProperty(NATIVE_PATH, natives.get().toString());
        }
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            environment.setTelemetry(false);
            return new OnnxModel(environment, session(environment));
        } catch (OrtException e) {
            throw new IOException("the model for searching by meaning cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError | IllegalStateException e) {
            // Its classes are initialised by loading the library: the second attempt is told of a class that is not there.
            throw new IOException("searching by meaning does not run on this machine: " + e.getMessage(), e);
        }
    }

    private static OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Patterns pay where all batches have one shape.
            options.setMemoryPatternOptimization(false);
            Optional<Path> file = ModelFiles.model();
            return file.isPresent()
                    ? environment.createSession(file.get().toString(), options)
                    : environment.createSession(ModelFiles.modelBytes(), options);
        }
    }

    /**
     * Reads a text.
     *
     * @param pieces of the text, by their numbers
     * @return the vectors of the pieces, one after another
     */
    FloatBuffer run(int[] pieces) throws IOException {
        LongBuffer numbers = LongBuffer.wrap(Arrays.stream(pieces).asLongStream().toArray());
        LongBuffer all = LongBuffer.wrap(LongStream.generate(() -> 1).limit(pieces.length).toArray());
        LongBuffer parts = LongBuffer.allocate(pieces.length);
        try (OnnxTensor ids = tensor(numbers); OnnxTensor mask = tensor(all); OnnxTensor types = tensor(parts)) {
            Map<String, OnnxTensor> inputs = Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types);
            try (OrtSession.Result result = session.run(inputs)) {
                return ((OnnxTensor) result.get(0)).getFloatBuffer();
            }
        } catch (OrtException e) {
            throw new IOException("the model for searching by meaning failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(LongBuffer values) throws OrtException {
        return OnnxTensor.createTensor(environment, values, new long[] { 1, values.remaining() });
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IOException("the model for searching by meaning could not be given back: " + e.getMessage(), e);
        }
    }
}
