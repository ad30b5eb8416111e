// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.library.Library;
import org.probebook.ui.LibraryService;

class ImportWindowTest {
    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        SearchWindowTest.field().setText("");
    }

    @Test
    void whatCameInIsFoundWithoutARestart() throws Exception {
        Library library = Window.library();
        Path file = folder.resolve("hen-house.md");
        Files.writeString(file, """
                ---
                id: test-hen-house
                language: en
                title: The hen house door stays open
                ---
                # Symptoms
                The fox comes in through Henhouse.dll at night.
                """);
        assertEquals(1, library.importFrom(List.of(file), new NullProgressMonitor()).articles());
        LibraryService.get().changed();
        SearchWindowTest.field().setText("Henhouse.dll");
        Window.until("the imported article", () -> SearchWindowTest.rows().stream().anyMatch(row -> row.contains("test-hen-house")));
    }
}
