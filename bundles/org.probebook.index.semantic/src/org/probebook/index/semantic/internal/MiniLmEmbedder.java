// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.probebook.index.IEmbedder;

/** all-MiniLM-L6-v2, quantised: six layers, English, 384 dimensions. */
@Component
public final class MiniLmEmbedder implements IEmbedder, AutoCloseable {
    /** What comes after counts little: a vector is made of title and symptoms, and those are said in that many pieces. */
    private static final int MOST_PIECES = 160;
    private static final int DIMENSION = 384;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private OnnxModel model;
    private WordPieces pieces;
    private boolean closed;

    @Override
    public String model() {
        return "all-minilm-l6-v2-q/" + MOST_PIECES;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[][] embed(List<String> texts) throws IOException {
        load();
        lock.readLock().lock();
        try {
            return vectors(texts);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void load() throws IOException {
        lock.readLock().lock();
        try {
            if (model != null) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (model == null && !closed) {
                pieces = new WordPieces(ModelFiles.vocabulary());
                model = OnnxModel.open();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * One by one: batches were no quicker on a processor, took more memory, and gave a text another vector in other company, since the quantised model scales its numbers by
     * all that it is given at once.
     */
    private float[][] vectors(List<String> texts) throws IOException {
        if (model == null) {
            throw new IOException("searching by meaning was ended");
        }
        float[][] vectors = new float[texts.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = Pooling.mean(model.run(pieces.of(texts.get(i), MOST_PIECES)), DIMENSION);
        }
        return vectors;
    }

    /** Gives the model's memory back. */
    @Override
    @Deactivate
    public void close() throws IOException {
        lock.writeLock().lock();
        try (OnnxModel unloaded = model) {
            closed = true;
            model = null;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
