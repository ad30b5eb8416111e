// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.ui.IArticleReader;

class AuthorWindowTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

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

    @Test
    void anAuthorsSession() throws Exception {
        try (Samba samba = Samba.start(Files.createDirectory(folder.resolve("samba")))) {
            samba.version("system32/drivers/rdr.sys", "4.0.1381.7000");
            IEditorPart editor = Author.open(Author.ID);
            int all = left();
            assertTrue(all >= 4, Author.count());
            fixByKeys();
            assertTrue(editor.isDirty());
            assertTrue(left() < all, Author.count());
            Author.choose("Rdr.sys is below");
            correctRole();
            tryOn(samba);
            Author.save(editor);
            assertSaved();
            Window.page().closeEditor(editor, false);
            IArticleReader reader = Window.open(Author.ID, "");
            Window.until("the reader to have what was saved", () -> reader.document().orElseThrow().checkable());
            Window.until("the verdict at the sentence",
                    () -> Window.browser().getText().contains("data-note=\"holds: observed 4.0.1381.7000"));
            Author.open(Author.ID);
            Window.until("the verdict to be there again",
                    () -> Author.row("Rdr.sys is below").filter(row -> row.getText().contains("holds")).isPresent());
            assertTrue(left() < all, Author.count());
        }
    }

    /** Goes to the first piece of the fix, and accepts all of it. */
    private static void fixByKeys() {
        StyledText text = Author.text();
        for (int i = 0; i < 20 && Author.label(words -> words.startsWith("Piece") && words.contains(": Fix:")).isEmpty(); i++) {
            Author.key(text, 'n');
        }
        Author.key(text, 'w');
        Window.until("the condition", () -> Author.row("Rdr.sys is below").isPresent());
    }

    private static void correctRole() throws Exception {
        Combo role = Author.field("Asked of", Combo.class);
        String before = role.getText();
        Author.select(role, "the server");
        assertEquals("the server", Author.field("Asked of", Combo.class).getText());
        Window.until("the row to say it",
                () -> Author.row("Rdr.sys is below").filter(row -> row.getText().contains("the server")).isPresent());
        Window.run(UNDO);
        Window.until("the role before", () -> Author.field("Asked of", Combo.class).getText().equals(before));
        Window.run(REDO);
        Window.until("the other role", () -> Author.field("Asked of", Combo.class).getText().equals("the server"));
    }

    private static void tryOn(Samba samba) throws Exception {
        Author.tryOn(samba.host(), "probe", "Passw0rd!");
        Window.until("the verdict",
                () -> Author.row("Rdr.sys is below").filter(row -> row.getText().contains("holds: observed 4.0.1381.7000")).isPresent());
    }

    private static void assertSaved() throws IOException {
        AtomicReference<Problem> saved = new AtomicReference<>();
        Window.until("the saved knowledge", () -> {
            try {
                Optional<Problem> known = Window.library().knowledge(Author.ID);
                known.ifPresent(saved::set);
                return known.isPresent();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(Window.library().knowledge(Author.ID).isPresent());
        org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> contents = saved.get().eAllContents();
        boolean corrected = false;
        while (contents.hasNext()) {
            corrected |= contents.next() instanceof Condition condition && condition.getRole() == Role.SERVER;
        }
        assertTrue(corrected);
    }

    private static int left() {
        return Integer.parseInt(Author.count().split(" ")[0]);
    }

    @Test
    void keysDecideAboutOnePieceAfterTheOther() throws Exception {
        Author.open(Author.ID);
        int all = left();
        Author.key(Author.text(), 'a');
        assertEquals(all - 1, left());
        Author.key(Author.text(), 'r');
        assertEquals(all - 2, left());
        Window.run(UNDO);
        Window.until("the rejected piece to be open again", () -> left() == all - 1);
        Window.run(UNDO);
        Window.until("the accepted piece to be open again", () -> left() == all);
        Author.key(Author.text(), SWT.CR, SWT.CR, 0);
        assertEquals(all - 1, left());
        Author.key(Author.text(), SWT.DEL, SWT.DEL, 0);
        assertEquals(all - 2, left());
    }

    @Test
    void aRejectionIsKnownAgainInALaterSession() throws Exception {
        IEditorPart editor = Author.open(Author.ID);
        int all = left();
        Author.key(Author.text(), 'a');
        Author.key(Author.text(), 'r');
        assertEquals(all - 2, left());
        Author.save(editor);
        Window.page().closeEditor(editor, false);
        Author.open(Author.ID);
        assertEquals(all - 2, left());
    }

    @Test
    void statesDifferInMoreThanTheirColour() throws Exception {
        Author.open(Author.ID);
        Author.key(Author.text(), 'a');
        Author.key(Author.text(), 'r');
        List<Integer> lines = List.of(Author.text().getStyleRanges()).stream().filter(style -> style.underline)
                .map(style -> style.underlineStyle).distinct().sorted().toList();
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(List.of(Author.text().getStyleRanges()).stream().anyMatch(style -> style.borderStyle != SWT.NONE), "the current piece");
    }

    @Test
    void selectedWordsBecomeASymptomAndThePassageOfAnother() throws Exception {
        Author.open(Author.ID);
        Author.select("never tells the server that a service has stopped");
        Author.key(Author.text(), 's');
        Window.until("the symptom", () -> Author.row("never tells the server").isPresent());
        Author.select("keeps links that nobody uses");
        Author.key(Author.text(), 'm');
        Window.until("the second passage in the form", () -> Window.find(Window.shell(), org.eclipse.swt.widgets.Link.class,
                link -> link.isVisible() && link.getText().contains("keeps links")).isPresent());
    }

    @Test
    void aConditionMadeOfWordsAsksWhatTheyName() throws Exception {
        Author.open(Author.ID);
        Author.select("Rdr.sys version 4.0.1381.7052 or later");
        Author.key(Author.text(), 'd');
        Window.until("the question", () -> Author.field("Question", Combo.class).getText().equals("File version"));
        assertEquals("4.0.1381.7052", Author.field("Value", Text.class).getText());
    }

    @Test
    void aPassageAndItsElementAreChosenTogether() throws Exception {
        Author.open("pb-leaked-sessions");
        Author.choose("Idle connections are kept");
        StyleRange chosen = List.of(Author.text().getStyleRanges()).stream().filter(style -> style.borderStyle != SWT.NONE).findFirst()
                .orElseThrow();
        String words = Author.text().getTextRange(chosen.start, chosen.length);
        assertTrue(words.contains("Idle connections must not be kept"), words);
        Author.text().setCaretOffset(Author.text().getText().indexOf("Wkssvc.dll must be") + 3);
        Author.text().notifyListeners(SWT.MouseUp, new org.eclipse.swt.widgets.Event());
        Window.until("the other condition", () -> selected().contains("Wkssvc.dll is below"));
    }

    private static String selected() {
        TreeItem[] items = Author.tree().getSelection();
        return items.length == 0 ? "" : items[0].getText();
    }

    @Test
    void closingWithoutSavingKeepsNothing() throws Exception {
        IEditorPart editor = Author.open(Author.ID);
        Author.key(Author.text(), 'a');
        assertTrue(editor.isDirty());
        Window.page().closeEditor(editor, false);
        assertFalse(Window.library().knowledge(Author.ID).isPresent());
    }
}
