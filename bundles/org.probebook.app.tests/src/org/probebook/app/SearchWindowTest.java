// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;

class SearchWindowTest {

    @BeforeEach
    void openLibrary() {
        Window.library();
    }

    @AfterEach
    void clear() {
        field().setText("");
        Window.page().closeAllEditors(false);
    }

    @Test
    void aFirstStartShowsWhatCanBeChecked() {
        assertTrue(Window.shell().getText().contains(LibraryService.get().folder().toString()), Window.shell().getText());
        Window.until("the sample problems", () -> rows().stream().anyMatch(row -> row.contains("pb-disk-full")));
        assertTrue(rows().size() >= 8, rows().toString());
    }

    @Test
    void searchingFindsTheProblemWhileItIsTyped() {
        field().setText("error 71");
        Window.until("problems with error 71", () -> rows().size() > 1 && rows().getFirst().contains("error 71"));
        Label status = Window.find(Label.class, "how many were found", label -> label.getText().endsWith(" ms"));
        assertTrue(status.getText().contains("problems"), status.getText());
    }

    @Test
    void whatIsExactIsFoundInEveryLanguage() {
        field().setText("1395");
        Window.until("an article that names it", () -> !rows().isEmpty() && rows().getFirst().contains("pb-leaked-sessions"));
    }

    @Test
    void anythingMayBeTyped() {
        for (String text : List.of("\"", "(((", "a AND", "\\", "*:*", "?", "[TO", "\u0000x", "x".repeat(5000))) {
            field().setText(text);
            Window.select(field(), SWT.DefaultSelection);
        }
        field().setText("error 71");
        Window.until("the list to work on", () -> rows().size() > 1 && rows().getFirst().contains("error 71"));
    }

    @Test
    void enterOpensTheArticle() {
        field().setText("1395");
        Window.until("an article that names it", () -> !rows().isEmpty() && rows().getFirst().contains("pb-leaked-sessions"));
        table().setSelection(0);
        Window.select(table(), SWT.DefaultSelection);
        assertEquals("pb-leaked-sessions", Window.reading("pb-leaked-sessions").article().id());
    }

    @Test
    void theQueryOutlivesTheWindow() throws Exception {
        field().setText("KeepConn");
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        IViewPart view = Window.page().findView(Parts.SEARCH_VIEW);
        view.saveState(memento);
        assertTrue(values(memento).contains("KeepConn"), values(memento).toString());
    }

    private static List<String> values(IMemento memento) {
        return List.of(memento.getAttributeKeys()).stream().map(memento::getString).toList();
    }

    static Text field() {
        return Window.find(Text.class, "the search field", text -> text.getMessage().startsWith("Error text"));
    }

    static Table table() {
        return Window.find(Table.class, "the list of problems", table -> (table.getStyle() & SWT.VIRTUAL) != 0);
    }

    /** The rows as a screen reader says them. */
    static List<String> rows() {
        Table table = table();
        return IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText()).toList();
    }
}
