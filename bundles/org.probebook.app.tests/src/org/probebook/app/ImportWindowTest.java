// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWindowTest {
    private static final String IMPORT = "org.probebook.ui.search.import";

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        SearchWindowTest.field().setText("");
    }

    @Test
    void whatIsImportedIsReportedAndFoundWithoutARestart() throws Exception {
        Window.library();
        Files.writeString(folder.resolve("hen-house.md"), """
                ---
                id: test-hen-house
                language: en
                title: The hen house door stays open
                ---
                # Symptoms
                The fox comes in through Henhouse.dll at night.
                """);
        Files.write(folder.resolve("noise.md"), new byte[] { 0, 1, 2, 3 });
        List<String> report = new ArrayList<>();
        Window.answer("Import", dialog -> importing(dialog, report));
        Window.run(IMPORT);
        Window.until("the report", () -> !report.isEmpty());
        assertTrue(report.stream().anyMatch(line -> line.contains("noise.md")), report.toString());
        SearchWindowTest.field().setText("Henhouse.dll");
        Window.until("the imported article", () -> SearchWindowTest.rows().stream().anyMatch(row -> row.contains("test-hen-house")));
    }

    private void importing(Shell dialog, List<String> report) {
        Window.find(dialog, Text.class, text -> text.getMessage().contains("path")).orElseThrow().setText(folder.toString());
        Window.answer("Import", later -> reported(later, report));
        Window.press(dialog, "Import");
    }

    private static void reported(Shell dialog, List<String> report) {
        collect(dialog, report);
        Window.press(dialog, "Close");
    }

    private static void collect(Composite parent, List<String> words) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                words.add(label.getText());
            } else if (child instanceof Text text) {
                words.add(text.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, words);
            }
        }
    }
}
