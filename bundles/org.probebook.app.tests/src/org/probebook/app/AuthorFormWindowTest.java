// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorFormWindowTest {

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
    void editingAPieceOpensItsForm() throws Exception {
        IEditorPart editor = Author.open(Author.ID);
        Author.key(Author.text(), 'e');
        Text words = Author.field("What is seen", Text.class);
        assertTrue(words.isVisible());
        assertTrue(editor.isDirty());
    }

    @Test
    void mistakesAreToldAndLeadToTheirFields() throws Exception {
        Author.open("pb-leaked-sessions");
        Author.choose("The client does not sign stopped services off");
        Author.type("Weight", "0");
        Window.until("the mistake", () -> Author.label(words -> words.startsWith("Errors: 1")).isPresent());
        Author.choose("Update the client");
        Table list = Window.find(Table.class, "the mistakes",
                table -> table.isVisible() && table.getItemCount() > 0 && table.getItem(0).getText().contains("prior"));
        list.setSelection(0);
        Window.select(list, SWT.DefaultSelection);
        assertEquals("0", Author.field("Weight", Text.class).getText());
    }

    @Test
    void whatDiffersFromAPackCanBeTakenOver() throws Exception {
        IEditorPart editor = Author.open("pb-leaked-sessions");
        Author.choose("Idle connections are kept");
        Author.type("Value", "1");
        Window.until("the change", editor::isDirty);
        AtomicReference<String> shown = new AtomicReference<>("");
        Window.answer("Compare with Pack", dialog -> {
            Tree differences = Window.find(dialog, Tree.class, tree -> tree.getColumnCount() == 3).orElseThrow();
            TreeItem item = differences.getItem(0);
            while (item.getItemCount() > 0) {
                item = item.getItem(0);
            }
            shown.set(item.getText(0) + " " + item.getText(1) + " " + item.getText(2));
            differences.setSelection(item);
            Window.select(differences, SWT.Selection);
            Window.press(dialog, "Take Over");
            assertEquals(0, differences.getItemCount());
            Window.press(dialog, "Close");
        });
        Author.run("compare");
        Window.until("the differences", () -> !shown.get().isEmpty());
        assertEquals("Value 1 0", shown.get());
        Window.until("the pack's value", () -> Author.field("Value", Text.class).getText().equals("0"));
    }

    @Test
    void whatWasTypedIsOneStepThatCanBeUndone() throws Exception {
        IEditorPart editor = Author.open("pb-leaked-sessions");
        Author.choose("Update the client");
        Text minutes = Author.field("Minutes", Text.class);
        minutes.setText("45");
        assertTrue(editor.isDirty(), "at once");
        Window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Window.until("the minutes before", () -> Author.field("Minutes", Text.class).getText().equals("30"));
        assertFalse(editor.isDirty());
        Window.run(IWorkbenchCommandConstants.EDIT_REDO);
        Window.until("the other minutes", () -> Author.field("Minutes", Text.class).getText().equals("45"));
        assertTrue(editor.isDirty());
    }

    /** Nothing in the window knows the kind: its form is its class, with the words that this carries. */
    @Test
    void aProbeKindOfAnotherPlugInHasAFormAndCanBeTried() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(server));
            Author.open(Author.ID);
            Author.select("Rdr.sys version 4.0.1381.7052 or later");
            Author.key(Author.text(), 'd');
            Window.until("a condition", () -> Author.field("Question", Combo.class).getText().equals("File version"));
            Author.select(Author.field("Question", Combo.class), "Greeting");
            Window.until("the form of the other kind", () -> Author.field("Port", Text.class).getToolTipText().startsWith("The TCP port"));
            assertTrue(Author.field("Of what comes back", Combo.class).getText().startsWith("greeting: the line"));
            Author.type("Port", Integer.toString(server.getLocalPort()));
            Author.select(Author.field("Letter case", Combo.class), "lower");
            Author.select(Author.field("Holds when it is", Combo.class), "a text with");
            Author.type("Value", "good morning");
            Author.type("Platforms", "");
            Author.tryOn("127.0.0.1", "", "");
            Window.until("the verdict",
                    () -> Author.rows().stream().anyMatch(row -> row.getText().contains("holds: observed good morning")));
        }
    }

    private static void greet(ServerSocket server) {
        try {
            while (true) {
                try (Socket caller = server.accept()) {
                    caller.getOutputStream().write("Good Morning\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            assertTrue(server.isClosed(), closed.toString());
        }
    }
}
