// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.index.Hit;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.library.KeptSearch;
import org.probebook.ui.Parts;

/** What the search view has around its list: suggestions, questions, limits, order, likeness, kept searches, and why. */
class SearchAroundWindowTest {
    /** A word has to be this common before a rare one that looks like it is held for a slip. */
    private static final int OFTEN = 30;

    @BeforeEach
    void openLibrary() throws Exception {
        Window.library().searches().clear();
        Window.page().showView(Parts.SEARCH_VIEW);
    }

    @AfterEach
    void clear() {
        Window.page().closeAllEditors(false);
        field().setText("");
        Window.select(field(), SWT.DefaultSelection);
        Window.until("the first list",
                () -> Window.find(Window.shell(), Label.class, label -> label.getText().contains("can be checked")).isPresent());
    }

    @Test
    void whatIsTypedIsSuggestedAndTaken() {
        field().setText("KeepC");
        key(SWT.SPACE, SWT.CTRL);
        Table suggestions = Window.await("suggestions", () -> Window.popup(Table.class, table -> table.getItemCount() > 0));
        assertFalse(suggestions.isFocusControl());
        key(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(0, suggestions.getSelectionIndex());
        String first = suggestions.getItem(0).getText();
        key(SWT.CR, SWT.NONE);
        assertFalse(suggestions.isVisible());
        assertTrue(first.endsWith(": " + field().getText()), first + " and " + field().getText());
        Window.until("problems with it", () -> SearchWindowTest.rows().stream().anyMatch(row -> row.contains("pb-leaked-sessions")));
    }

    @Test
    void escapeClosesTheSuggestions() {
        field().setText("Keep");
        key(SWT.SPACE, SWT.CTRL);
        Table suggestions = Window.await("suggestions", () -> Window.popup(Table.class, table -> table.getItemCount() > 0));
        key(SWT.ESC, SWT.NONE);
        assertFalse(suggestions.isVisible());
        assertEquals("Keep", field().getText());
    }

    @Test
    void whatWasProbablyMeantIsAsked(@TempDir Path folder) throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            Files.writeString(folder.resolve("barometer-" + i + ".md"),
                    "---\nid: test-barometer-" + i
                            + "\nlanguage: en\ntitle: The barometer falls\n---\n# Symptoms\nA storm is near.\n");
        }
        Window.library().importFrom(List.of(folder), new NullProgressMonitor());
        field().setText("baromter");
        Link link = note("Did you mean");
        follow(link);
        Window.until("the words as they were meant", () -> field().getText().equals("barometer"));
        Window.until("the question to go", () -> link.isDisposed());
    }

    @Test
    void aMessageThatResemblesOneIsAskedFor() {
        field().setText("the network path not found today");
        follow(note("Is this"));
        Window.until("the error in its place", () -> field().getText().startsWith("error "));
    }

    @Test
    void whatIsFoundIsLimitedAndFreedAgain() {
        search("error");
        int all = SearchWindowTest.rows().size();
        Window.choose(() -> Window.press(Window.tool("Language")), "Nederlands (nl)");
        Window.until("fewer problems", () -> !SearchWindowTest.rows().isEmpty() && SearchWindowTest.rows().size() < all);
        assertTrue(SearchWindowTest.rows().stream().allMatch(row -> row.contains("nl")), SearchWindowTest.rows().toString());
        Window.press(Window.tool("Nederlands (nl) \u2715"));
        Window.until("all problems", () -> SearchWindowTest.rows().size() == all);
    }

    @Test
    void theLatestComeFirst() throws Exception {
        search("error");
        Window.choose(() -> Window.press(Window.tool("Best first")), "Latest first");
        SearchRequest request = SearchRequest.of("error", 50).in(Optional.of("en")).by(SearchOrder.DATE).meaning(false);
        List<String> expected = Window.library().search(request).hits().stream().map(Hit::id).toList();
        Window.until("the order of " + expected, () -> SearchWindowTest.rows().size() == expected.size()
                && SearchWindowTest.rows().getFirst().contains(expected.getFirst()));
        Window.choose(() -> Window.press(Window.tool("Latest first")), "Best first");
    }

    @Test
    void similarArticlesAreListedAndBackComesBack() throws Exception {
        search("error 71");
        SearchWindowTest.table().setSelection(0);
        Window.run(Parts.SIMILAR_COMMAND);
        Link header = note("Like ");
        assertFalse(SearchWindowTest.rows().isEmpty());
        follow(header);
        Window.until("the list from before", () -> header.isDisposed() && SearchWindowTest.rows().getFirst().contains("error 71"));
    }

    @Test
    void similarArticlesOfTheOneThatIsReadAreListed() throws Exception {
        Window.open("pb-leaked-sessions", "en");
        Window.page().activate(Window.page().getActiveEditor());
        Window.run(Parts.SIMILAR_COMMAND);
        assertTrue(note("Like ").getText().contains("pb-leaked-sessions"));
    }

    @Test
    void aSavedSearchIsKeptAndMadeAgain() throws Exception {
        search("KeepConn");
        Window.answer("Save Search", dialog -> {
            Window.find(dialog, Text.class, Text::getEditable).orElseThrow().setText("Idle sessions");
            Window.press(dialog, "OK");
        });
        Window.choose(() -> Window.press(kept()), "Save This Search");
        Window.until("the saved search in the library", () -> saved().contains("Idle sessions"));
        search("disk");
        Window.choose(() -> Window.press(kept()), "Idle sessions");
        Window.until("its words", () -> field().getText().equals("KeepConn"));
        Window.library().searches().remove("Idle sessions");
    }

    @Test
    void whatWasSearchedIsKeptUntilTheHistoryIsCleared() {
        search("disk full");
        Window.select(field(), SWT.DefaultSelection);
        Window.until("the search in the history", () -> past().contains("disk full"));
        Window.choose(() -> Window.press(kept()), "Clear History");
        Window.until("an empty history", () -> past().isEmpty());
    }

    @Test
    void aProblemSaysWhyItWasFound() throws Exception {
        search("error 71");
        SearchWindowTest.table().setSelection(0);
        Window.run(Parts.WHY_COMMAND);
        Label fact = Window.await("the reasons", () -> Window.popup(Label.class, label -> label.getText().contains("error 71")));
        assertTrue(Window.popup(Label.class, label -> label.getText().endsWith(" %")).isPresent());
        fact.getShell().close();
    }

    @Test
    void aPastedTextBecomesOneLine() {
        field().insert("No more connections\r\ncan be made\nto this computer. ".repeat(200));
        assertFalse(field().getText().contains("\n"));
        assertTrue(field().getText().startsWith("No more connections can be made to"), field().getText());
        answered("the pasted text");
    }

    /** Searches, and waits until counts have come, too. */
    private static void search(String words) {
        field().setText(words);
        answered(words);
        Window.tool("Language");
    }

    private static void answered(String words) {
        Window.until("problems with " + words, () -> Window.find(Window.shell(), Label.class, label -> label.getText().endsWith(" ms"))
                .isPresent() && !SearchWindowTest.rows().isEmpty());
    }

    private static Link note(String begin) {
        return Window.find(Link.class, begin, link -> link.isVisible() && link.getText().startsWith(begin));
    }

    private static void follow(Link link) {
        Window.select(link, SWT.Selection);
    }

    private static ToolItem kept() {
        return Window.await("the button of kept searches", () -> Window.find(Window.shell(), ToolBar.class,
                bar -> bar.getItemCount() == 1 && "Saved and recent searches".equals(bar.getItem(0).getToolTipText()))
                .map(bar -> bar.getItem(0)));
    }

    private static List<String> saved() {
        try {
            return Window.library().searches().saved().stream().map(KeptSearch::name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> past() {
        try {
            return Window.library().searches().past().stream().map(search -> search.request().text()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : 0;
        event.stateMask = modifiers;
        field().notifyListeners(SWT.KeyDown, event);
    }

    private static Text field() {
        return SearchWindowTest.field();
    }
}
