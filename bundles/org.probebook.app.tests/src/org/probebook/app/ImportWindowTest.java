// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    @Test
    void aFolderWithAnArticleOfEachFormatComesIn() throws Exception {
        Path bundles = Path.of("..").toAbsolutePath().normalize();
        for (String name : List.of("article.mskb/testdata/Q900001.TXT", "article.html/testdata/KB900011-nl.txt",
                "article.html/testdata/pump.html", "article.markdown/testdata/pb-pump.md", "article.jsonl/testdata/pumps.jsonl",
                "library.tests/testdata/documents/KB900071.docx", "library.tests/testdata/documents/KB900072.odt",
                "library.tests/testdata/documents/KB900074.xlsx", "library.tests/testdata/documents/KB900076.pptx",
                "library.tests/testdata/documents/KB900078.pdf")) {
            Path file = bundles.resolve("org.probebook." + name);
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
        Files.writeString(folder.resolve("flat-Q900003.txt"),
                Files.readString(bundles.resolve("org.probebook.article.mskb/testdata/Q900003.TXT")).replaceAll("\\s+", " "));
        Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");
        List<String> report = new ArrayList<>();
        Window.library();
        Window.answer("Import", dialog -> importing(dialog, report));
        Window.run(IMPORT);
        Window.until("the report", () -> !report.isEmpty());
        assertTrue(report.stream().anyMatch(line -> line.contains("list.csv")), report.toString());
        for (String id : List.of("Q900001", "Q900003", "KB900011", "KB900071", "KB900072", "KB900074", "KB900076", "KB900078",
                "pumps/nl/valve.md")) {
            assertEquals(1, Window.library().articles().articles(id).size(), id);
        }
        for (String source : List.of("pump.html", "pb-pump.md")) {
            assertTrue(report.stream().noneMatch(line -> line.contains(source)), report.toString());
        }
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
