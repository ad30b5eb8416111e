// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ServiceCaller;

/** Opening, copying and deleting the folders of libraries. */
final class LibraryFolders {
    private LibraryFolders() {
    }

    /** Opens a library, or makes it, with all that is installed. */
    static Library open(Path folder) throws IOException {
        Library[] opened = new Library[1];
        IOException[] failure = new IOException[1];
        assertTrue(ServiceCaller.callOnce(LibraryFolders.class, ILibraries.class, libraries -> {
            try {
                opened[0] = libraries.open(folder, null);
            } catch (IOException e) {
                failure[0] = e;
            }
        }), "nothing opens libraries");
        if (failure[0] != null) {
            throw failure[0];
        }
        return opened[0];
    }

    /** Copies a library that nobody writes to. */
    static Path copy(Path library, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(library.relativize(file).toString()));
            }
        }
        return to;
    }

    /** Names of the files of a library's index, also while somebody writes it. */
    static Set<String> indexFiles(Path library) throws IOException {
        String[] names = library.resolve("index").toFile().list();
        return names == null ? Set.of() : Set.of(names);
    }
}
