// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;

/** Opens what a user pointed at, by what it is and not by what it is called. */
final class SourceCollections {
    private SourceCollections() {
    }

    static SourceCollection open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NotFoundException("there is no file or folder " + path + ": check the path");
        }
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new UnreadableDataException(path + " is neither a file nor a folder: name one of them");
        }
        return !Files.isDirectory(path) && FileKind.of(path) == FileKind.ZIP ? ZipCollection.of(path) : FolderCollection.of(path);
    }
}
