// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;

/** Somebody who edits knowledge in the window. */
final class Author {
    private static final String COMMAND = "org.probebook.ui.author.";

    /** The id of the article that {@link #article} brings. */
    static final String ID = "test-idle-links";
    private static final String ARTICLE = """
            ---
            id: test-idle-links
            language: en
            title: Idle links stay open until the server is full
            ---
            # Symptoms
            The server turns away new callers, and they see this message: System error 71 has occurred.

            # Cause
            The workstation keeps links that nobody uses, and never tells the server that a service has stopped.

            # Resolution
            On the client computer, install the update that has Rdr.sys version 4.0.1381.7052 or later. Then do this:

            1. Start Registry Editor, and go to the following key:

                   HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters

            2. Change the value of KeepConn to 0. It is of type REG_DWORD.
            3. Quit Registry Editor, and restart the computer.
            """;

    private Author() {
    }

    /** Brings in an article that nothing is known of. */
    static void article(Path folder) throws Exception {
        write(folder, ID, ARTICLE);
    }

    /** Leaves the library and the window as they were. */
    static void leave() throws Exception {
        Job.getJobManager().cancel(LibraryJob.FAMILY);
        Window.page().closeAllEditors(false);
        Window.library().authoring().revert(ID);
        Window.library().authoring().revert("pb-leaked-sessions");
        LibraryService.get().changed();
        if (Window.page().getPerspective().getId().equals(Parts.AUTHOR_PERSPECTIVE)) {
            int width = SearchWindowTest.field().getSize().x;
            PlatformUI.getWorkbench().showPerspective(SearchPerspective.ID, Window.page().getWorkbenchWindow());
            // the search field closes what it suggests when it gets its size, which is later
            Window.until("the search view to have its own width", () -> SearchWindowTest.field().getSize().x != width);
        }
    }

    static void select(String words) {
        StyledText text = text();
        int from = text.getText().indexOf(words);
        assertTrue(from > 0, words);
        text.setSelection(from, from + words.length());
        text.notifyListeners(SWT.Selection, new Event());
    }

    /** Brings an article into the library. */
    static void write(Path folder, String id, String text) throws Exception {
        Window.library();
        Path file = folder.resolve(id + ".md");
        Files.writeString(file, text);
        Window.library().importFrom(List.of(file), new NullProgressMonitor());
        LibraryService.get().changed();
    }

    /** Opens what is known of an article, and waits for it. */
    static IEditorPart open(String id) throws Exception {
        Window.open(id, "");
        Window.run(Parts.EDIT_KNOWLEDGE_COMMAND);
        return opened(id);
    }

    /** The knowledge editor of an article once it has something to edit. */
    static IEditorPart opened(String id) {
        IEditorPart editor = Window.await("the knowledge of " + id, () -> Optional.ofNullable(Window.page().getActiveEditor())
                .filter(part -> part.getSite().getId().equals(Parts.KNOWLEDGE_EDITOR) && part.getEditorInput().getName().equals(id)));
        Window.until("its elements", () -> tree().getItemCount() == 1 && !count().isEmpty());
        return editor;
    }

    static Tree tree() {
        return Window.find(Tree.class, "the knowledge",
                tree -> tree.isVisible() && tree.getColumnCount() == 0 && (tree.getStyle() & SWT.MULTI) != 0 && inEditor(tree));
    }

    private static boolean inEditor(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (Window.find(at, StyledText.class, Control::isVisible).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static StyledText text() {
        return Window.find(StyledText.class, "the article", Control::isVisible);
    }

    /** How many pieces are to be decided, as the bar says it. */
    static String count() {
        return label(words -> words.contains("pieces to decide") || words.startsWith("Nothing was drafted")).orElse("");
    }

    static Optional<String> label(Predicate<String> which) {
        return Window
                .find(Window.shell(), CLabel.class, label -> label.isVisible() && label.getText() != null && which.test(label.getText()))
                .map(CLabel::getText);
    }

    static void run(String command) throws Exception {
        Window.run(COMMAND + command);
    }

    /** A key in a control that has the focus, as the workbench sees it. */
    static void key(Control control, char character, int code, int mask) {
        Event focus = new Event();
        control.notifyListeners(SWT.FocusIn, focus);
        Event event = new Event();
        event.character = character;
        event.keyCode = code;
        event.stateMask = mask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static void key(Control control, char letter) {
        key(control, letter, letter, 0);
    }

    /** The rows of the tree, also of what is not expanded as long as the tree has them. */
    static List<TreeItem> rows() {
        List<TreeItem> rows = new ArrayList<>();
        collect(List.of(tree().getItems()), rows);
        return rows;
    }

    private static void collect(List<TreeItem> items, List<TreeItem> rows) {
        for (TreeItem item : items) {
            rows.add(item);
            collect(List.of(item.getItems()), rows);
        }
    }

    static Optional<TreeItem> row(String words) {
        return rows().stream().filter(row -> row.getText().startsWith(words)).findFirst()
                .or(() -> rows().stream().filter(row -> row.getText().contains(words)).findFirst());
    }

    /** Selects a row, as a click does. */
    static void choose(String words) {
        TreeItem row = Window.await("a row " + words, () -> row(words));
        tree().setSelection(row);
        Event event = new Event();
        event.item = row;
        tree().notifyListeners(SWT.Selection, event);
    }

    /** The control of a field of the form, by the words before it. */
    static <T extends Control> T field(String name, Class<T> type) {
        return Window.await("the field " + name, () -> fields(Window.shell(), name, type));
    }

    private static <T extends Control> Optional<T> fields(Composite root, String name, Class<T> type) {
        Optional<Label> label = Window.find(root, Label.class, one -> one.isVisible() && one.getText().equals(name + ":"));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        List<Control> siblings = List.of(label.get().getParent().getChildren());
        Control control = siblings.get(siblings.indexOf(label.get()) + 1);
        return type.isInstance(control)
                ? Optional.of(type.cast(control))
                : control instanceof Composite composite ? Window.find(composite, type, one -> true) : Optional.empty();
    }

    /** Types into a field of one line, and leaves it. */
    static void type(String name, String words) {
        Text text = field(name, Text.class);
        text.setText(words);
        text.notifyListeners(SWT.FocusOut, new Event());
    }

    static void select(Combo combo, String choice) {
        combo.select(List.of(combo.getItems()).indexOf(choice));
        Window.select(combo, SWT.Selection);
    }

    /** Names a host in the dialog that asks for one, and has it asked. */
    static void tryOn(String host, String user, String password) throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        Window.answer("Check on Host", dialog -> {
            name(dialog, host, user, password);
            Window.press(dialog, "Check");
            asked.set(true);
        });
        run("try");
        Window.until("the question for hosts", asked::get);
    }

    static void name(Shell dialog, String host, String user, String password) {
        Window.find(dialog, Combo.class, combo -> List.of(combo.getItems()).contains("local")).orElseThrow().setText(host);
        Window.find(dialog, Combo.class, combo -> List.of(combo.getItems()).contains("nt4")).orElseThrow().setText("nt4");
        Window.find(dialog, Text.class, text -> (text.getStyle() & SWT.PASSWORD) == 0 && text.isEnabled()).orElseThrow().setText(user);
        Window.find(dialog, Text.class, text -> (text.getStyle() & SWT.PASSWORD) != 0).orElseThrow().setText(password);
    }

    static void save(IEditorPart editor) throws Exception {
        Window.until("that it can be saved",
                () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_SAVE)
                        .isEnabled());
        Window.run(IWorkbenchCommandConstants.FILE_SAVE);
        Window.until("saving", () -> !editor.isDirty());
    }
}
