// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WindowFolderTest {
    private final Path home = Path.of("home").toAbsolutePath();
    private final WindowFolder folder = new WindowFolder(home);

    @Test
    void theUsersOwnLibraryHasThePlainName() {
        assertEquals(home.resolve("workbench"), folder.folder(Optional.empty(), 1));
        assertEquals(home.resolve("workbench-2"), folder.folder(Optional.empty(), 2));
    }

    @Test
    void everyLibraryHasAFolderOfItsOwn() {
        Path first = folder.folder(Optional.of(home.resolve("a")), 1);
        assertEquals(first, folder.folder(Optional.of(home.resolve("a")), 1));
        assertNotEquals(first, folder.folder(Optional.of(home.resolve("b")), 1));
        assertNotEquals(first, folder.folder(Optional.of(home.resolve("a")), 2));
    }
}
