// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.probebook.article.SourceFile;

/**
 * The files of one source that a user pointed at: an archive, a folder, a single file. Its entries may be read from several threads at once; close it after the last.
 */
public interface SourceCollection extends AutoCloseable {
    /** Bytes of the largest entry that is read into memory; a larger one is read in a stream, where its format can be. */
    long LARGEST = 64L << 20;
    /** Bytes by which the format of a larger entry is recognised. */
    int BEGINNING = 1 << 20;

    /** Name of the collection, which its articles are kept under. */
    String name();

    /** How it is named in messages: the path that the user gave. */
    String shown();

    /** The files in it, those in archives in it among them, always in the same order; and what could not be read of it, as entries that say why when they are opened. */
    List<Entry> entries();

    @Override
    void close() throws IOException;

    /** A file in a collection. */
    interface Entry {
        /** Path in the collection; no two entries that can be read have the same. */
        String path();

        /**
         * Opens its bytes from the first one on, in any thread; the caller closes the stream.
         *
         * @throws UnreadableEntryException when it cannot be read, for a reason that is its own
         */
        InputStream open() throws IOException;

        /**
         * What cannot be seen because this entry cannot be read, a closed folder or a damaged archive: every place that begins with one of these may still be there, and
         * has not vanished. Empty for a plain file; an empty text stands for the whole collection.
         */
        default List<String> hides() {
            return List.of();
        }
    }

    /**
     * An entry for the formats: with all its bytes, or with their beginning when it is larger than {@link #LARGEST}, whatever size it claims to have.
     *
     * @throws UnreadableEntryException when it cannot be read, for a reason that is its own
     */
    default SourceFile file(Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return new SourceFile(name(), entry.path(), bytes);
            }
            return new SourceFile(name(), entry.path(), Arrays.copyOf(bytes, BEGINNING), false, entry::open);
        }
    }
}
