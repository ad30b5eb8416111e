// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorTreeWindowTest {
    private static final String SYMPTOM = "The server lists more sessions than there are people at work";

    @TempDir
    Path folder;

    @BeforeEach
    void article() throws Exception {
        Author.article(folder);
    }

    @AfterEach
    void close() throws Exception {
        Author.leave();
    }

    private static long symptoms() {
        return Author.rows().stream().filter(row -> row.getText().equals(SYMPTOM)).count();
    }

    @Test
    void elementsAreCopiedPastedAndDeleted() throws Exception {
        Author.open("pb-leaked-sessions");
        Author.choose(SYMPTOM);
        Author.tree().notifyListeners(SWT.FocusIn, new Event());
        Window.run(IWorkbenchCommandConstants.EDIT_COPY);
        Window.run(IWorkbenchCommandConstants.EDIT_PASTE);
        Window.until("the copy", () -> symptoms() == 2);
        Window.run(IWorkbenchCommandConstants.EDIT_DELETE);
        Window.until("the original alone", () -> symptoms() == 1);
        Window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Window.until("the copy again", () -> symptoms() == 2);
    }

    @Test
    void elementsMoveAmongTheirSiblings() throws Exception {
        Author.open("pb-leaked-sessions");
        int before = place();
        Author.choose(SYMPTOM);
        Author.run("moveUp");
        Window.until("another place", () -> place() == before - 1);
    }

    private static int place() {
        return Author.rows().stream().map(row -> row.getText()).toList().indexOf(SYMPTOM);
    }

    @Test
    void whatAnElementCanHoldIsMadeFromItsMenu() throws Exception {
        Author.open(Author.ID);
        Author.choose("Idle links stay open until the server is full");
        Tree tree = Author.tree();
        Menu made = entry(shown(tree.getMenu()), "New").getMenu();
        List<String> names = List.of(shown(made).getItems()).stream().map(item -> item.getText().replace("&", "")).toList();
        assertTrue(names.containsAll(List.of("Symptom", "Cause", "Fix", "Condition That Asks")), names.toString());
        Menu questions = shown(entry(made, "Condition That Asks").getMenu());
        entry(questions, "TCP port").notifyListeners(SWT.Selection, new Event());
        Window.until("the condition", () -> Author.row("TCP port").isPresent());
        Author.type("Port", "445");
        Window.until("its words", () -> Author.row("TCP port 445").isPresent());
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static MenuItem entry(Menu menu, String words) {
        return List.of(menu.getItems()).stream().filter(item -> item.getText().replace("&", "").equals(words)).findFirst().orElseThrow();
    }

    @Test
    void keysOfTheEditorGoBeforeThoseOfTheWindow() throws Exception {
        Author.open(Author.ID);
        assertEquals("org.probebook.ui.author.try", command("F9"));
        assertEquals("org.probebook.ui.author.next", command("M3+ARROW_DOWN"));
        Window.open("pb-leaked-sessions", "en");
        assertEquals("org.probebook.ui.diagnosis.check", command("F9"));
    }

    private static String command(String key) throws Exception {
        Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key));
        return binding.getParameterizedCommand().getId();
    }

    @Test
    void aVersionOfTheLibrarysOwnIsGivenUpForThePacks() throws Exception {
        IEditorPart editor = Author.open("pb-leaked-sessions");
        Author.choose(SYMPTOM);
        Author.tree().notifyListeners(SWT.FocusIn, new Event());
        Window.run(IWorkbenchCommandConstants.EDIT_DELETE);
        Window.until("the symptom to go", () -> symptoms() == 0);
        Author.save(editor);
        AtomicBoolean asked = new AtomicBoolean();
        Window.answer("Revert to Pack", dialog -> {
            asked.set(true);
            Window.press(dialog, "OK");
        });
        Author.run("revert");
        Window.until("the question", asked::get);
        Window.until("the pack's symptom", () -> symptoms() == 1);
        assertEquals(2, Window.library().knowledge("pb-leaked-sessions").orElseThrow().getSymptoms().size());
    }
}
