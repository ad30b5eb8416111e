// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

/** Opens what a user pointed at, by what it is and not by what it is called. */
final class SourceCollections {
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] EMPTY_ZIP = { 'P', 'K', 5, 6 };

    private SourceCollections() {
    }

    static SourceCollection open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NotFoundException("there is no file or folder " + path + ": check the path");
        }
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new UnreadableDataException(path + " is neither a file nor a folder: name one of them");
        }
        return !Files.isDirectory(path) && zip(path) ? ZipCollection.of(path) : FolderCollection.of(path);
    }

    /** A zip that was cut short keeps its beginning, and one named so is meant to be one. */
    private static boolean zip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(ZIP.length);
            return Arrays.equals(head, ZIP) || Arrays.equals(head, EMPTY_ZIP)
                    || path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
        }
    }
}
