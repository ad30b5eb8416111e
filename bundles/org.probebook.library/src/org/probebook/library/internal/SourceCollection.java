// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of one source that a user pointed at: an archive, a folder, a single file. Its entries may be read from several threads at once; close it after the last.
 */
interface SourceCollection extends AutoCloseable {
    /** More than this no article has; a larger entry is not one, and is not read into memory. */
    long LARGEST = 64L << 20;

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

        /** All its bytes. */
        byte[] bytes() throws IOException;
    }

    /** Name of a collection: that of its file or folder without the endings of archives. */
    static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "root" : last.toString().replaceFirst("(?i)\\.(zip|txt|md)$", "");
    }
}
