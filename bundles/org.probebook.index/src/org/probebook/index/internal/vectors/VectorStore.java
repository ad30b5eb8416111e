// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.probebook.index.IEmbedder;
import org.probebook.index.VectorStatus;

/** The vectors beside an index, for reading. There may be none, or those of another model, which do not count. Safe in any thread. */
public final class VectorStore implements Closeable {
    private final Path folder;
    private final IEmbedder embedder;
    private Directory directory;
    private DirectoryReader reader;
    private boolean closed;

    private VectorStore(Path folder, IEmbedder embedder) {
        this.folder = folder;
        this.embedder = embedder;
    }

    /**
     * Opens the last commit.
     *
     * @param index folder of the articles' index
     */
    public static VectorStore open(Path index, IEmbedder embedder) throws IOException {
        VectorStore store = new VectorStore(VectorFields.folder(index), embedder);
        store.refresh();
        return store;
    }

    /** Looks again at what is on disk; returns whether anything changed. */
    public synchronized boolean refresh() throws IOException {
        if (closed || reader == null && !Files.isDirectory(folder)) {
            return false;
        }
        if (reader == null) {
            directory = directory == null ? FSDirectory.open(folder) : directory;
            reader = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
            return reader != null;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer == null) {
            return false;
        }
        reader.decRef();
        reader = newer;
        return true;
    }

    /** Something that is done with one state of the vectors. */
    public interface Reading<T> {
        /** Is given null when there are none. */
        T of(DirectoryReader vectors) throws IOException;
    }

    private <T> T with(Reading<T> reading) throws IOException {
        DirectoryReader held = hold();
        try {
            return reading.of(held);
        } finally {
            if (held != null) {
                held.decRef();
            }
        }
    }

    private synchronized DirectoryReader hold() throws IOException {
        if (reader == null || !VectorFields.madeBy(embedder.model(), reader) || reader.numDocs() == 0) {
            return null;
        }
        reader.incRef();
        return reader;
    }

    /** Whether there is any vector. */
    public boolean any() throws IOException {
        return with(vectors -> vectors != null);
    }

    /** Something that is done with vectors that are held against a query. */
    public interface Comparing<T> {
        T with(Vectors vectors) throws IOException;
    }

    /**
     * Holds the vectors against a query. Loads the model when it was not used before.
     *
     * @param english what is asked, in English
     * @param without the answer when there are no vectors
     */
    public <T> T compare(String english, T without, Comparing<T> comparing) throws IOException {
        return with(vectors -> vectors == null
                ? without
                : comparing.with(new Vectors(vectors, embedder.embed(List.of(english))[0])));
    }

    /** How many of the texts of these articles have a vector. */
    public VectorStatus status(DirectoryReader articles) throws IOException {
        long[] counts = new long[2];
        with(vectors -> {
            new VectorTexts(articles, vectors).visit(new VectorTexts.Visitor() {
                @Override
                public void wanted(BytesRef key, int article, boolean ready) {
                    counts[0] += ready ? 1 : 0;
                    counts[1]++;
                }

                @Override
                public void unwanted(BytesRef key) {
                    // It goes when the next vectors are made.
                }
            });
            return counts;
        });
        return new VectorStatus(embedder.model(), counts[0], counts[1]);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try (Directory open = directory) {
            if (reader != null) {
                reader.decRef();
                reader = null;
            }
            directory = null;
        }
    }
}
