// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.probebook.article.SourceFile;

/**
 * The files of one source that a user pointed at: an archive, a folder, a single file. Its entries may be read from several threads at once; close it after the last.
 */
interface SourceCollection extends AutoCloseable {
    /** Bytes of the largest entry that is read into memory; a larger one is read in a stream, where its format can be. */
    long LARGEST = 64L << 20;
    /** Bytes by which the format of a larger entry is recognised. */
    int BEGINNING = 1 << 20;

    /** Name of the collection, which its articles are kept under. */
    String name();

    /** How it is named in messages: the path that the user gave. */
    String shown();

    /** The files in it. */
    List<Entry> entries();

    @Override
    void close() throws IOException;

    /** A file in a collection. */
    interface Entry {
        /** Path in the collection. */
        String path();

        /** Opens its bytes from the first one on, in any thread; the caller closes the stream. */
        InputStream open() throws IOException;
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

    /** Name of a collection: that of its file or folder without the endings of archives. */
    static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null
                ? "root"
                : last.toString().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.(zip|txt|md|jsonl|ndjson|html?)$", "");
    }
}
