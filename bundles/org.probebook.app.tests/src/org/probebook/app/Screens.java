// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Parts;
import org.probebook.ui.Place;

/**
 * Takes a picture of every screen. No test of the build: {@code releng/screenshots} runs it. The folder for the pictures is named by the system property
 * {@code probebook.screens}, a host to check by {@code probebook.screens.host}, its account and password by {@code probebook.screens.user} and {@code .password}.
 */
class Screens {
    private static final Duration PAINTING = Duration.ofMillis(1500);
    private final Path folder = Path.of(System.getProperty("probebook.screens"));

    @Test
    void everyScreen() throws Exception {
        Files.createDirectories(folder);
        Window.library();
        fill(Window.shell(), Display.getCurrent().getBounds());
        hideWhatOnlyTestsHave();
        Window.until("the sample problems", () -> SearchWindowTest.rows().size() >= 8);
        picture("welcome");
        SearchWindowTest.field().setText("error 71");
        Window.until("hits", () -> SearchWindowTest.rows().getFirst().contains("pb-leaked-sessions"));
        picture("search");
        SearchWindowTest.table().setSelection(0);
        Window.select(SearchWindowTest.table(), SWT.DefaultSelection);
        Window.reading("pb-leaked-sessions");
        picture("article");
        check();
        sweep();
        find();
        dialogs();
        nothingFound();
        author();
    }

    /** An author's session: the founding article where the archive's seeds are at hand, else what the sample pack tells of it. */
    private void author() throws Exception {
        Path seeds = seeds();
        if (Files.exists(seeds)) {
            Window.library().importFrom(List.of(seeds), new NullProgressMonitor());
            LibraryService.get().changed();
        }
        IEditorPart editor = Author.open(Files.exists(seeds) ? "Q258837" : "pb-leaked-sessions");
        picture("author-pack");
        Author.run("anew");
        picture("author-draft");
        for (int i = 0; i < 20 && Author.label(words -> words.startsWith("Piece") && words.contains(": Fix:")).isEmpty(); i++) {
            Author.key(Author.text(), 'n');
        }
        picture("author-fix");
        Author.key(Author.text(), 'w');
        picture("author-accepted");
        Window.until("conditions", () -> Author.row("Rdr.sys is below").isPresent());
        Author.choose(Author.row("Rdr.sys is below").orElseThrow().getText());
        Author.select(Author.field("Asked of", Combo.class), "the server");
        picture("author-role");
        Author.tryOn(System.getProperty("probebook.screens.host", "local"), System.getProperty("probebook.screens.user", ""),
                System.getProperty("probebook.screens.password", ""));
        Window.until("a verdict", () -> Author.row("Rdr.sys is below").orElseThrow().getText().matches(".*(holds|hold|unknown).*"));
        picture("author-verdict");
        Author.save(editor);
        compare();
        Window.page().closeEditor(editor, false);
        Author.open(editor.getEditorInput().getName());
        Author.choose(Author.row("Rdr.sys is below").orElseThrow().getText());
        picture("author-again");
        Window.open(editor.getEditorInput().getName(), "en").reveal(Screens::judged);
        picture("author-article");
    }

    /** The sentence whose condition was tried. */
    private static Optional<Place> judged(Article article) {
        return IntStream.range(0, article.sections().size()).filter(i -> article.sections().get(i).text().contains("Rdr.sys")).boxed()
                .findFirst().map(i -> {
                    int at = article.sections().get(i).text().indexOf("Rdr.sys");
                    return new Place(i, at, at + "Rdr.sys".length());
                });
    }

    private void compare() throws Exception {
        AtomicBoolean shown = new AtomicBoolean();
        Window.answer("Compare with Pack", dialog -> {
            picture("author-compare");
            shown.set(true);
            Window.press(dialog, "Close");
        });
        Author.run("compare");
        Window.until("the differences", shown::get);
    }

    /** Beside the repository, wherever in it this runs. */
    private static Path seeds() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("releng"))) {
                return at.resolveSibling("shared").resolve("corpus").resolve("seeds");
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }

    /** Without a window manager, a shell comes out smaller by the borders that it expects to get. */
    static void fill(Shell shell, Rectangle screen) {
        shell.setBounds(screen);
        Rectangle inside = shell.getClientArea();
        shell.setSize(2 * screen.width - inside.width, 2 * screen.height - inside.height);
    }

    /** The harness of the window tests brings bundles of the Eclipse IDE that add to every window; no product has them. */
    private static void hideWhatOnlyTestsHave() {
        IWorkbenchPage page = Window.page();
        for (String set : List.of("annotationNavigation", "navigation", "convertLineDelimitersTo", "openExternalFile")) {
            page.hideActionSet("org.eclipse.ui.edit.text.actionSet." + set);
        }
        Window.find(Window.shell(), ToolBar.class,
                bar -> bar.getItemCount() == 1 && String.valueOf(bar.getItem(0).getToolTipText()).startsWith("Access commands"))
                .ifPresent(bar -> bar.setVisible(false));
    }

    private void find() throws Exception {
        Window.page().activate(Window.page().getActiveEditor());
        Window.run("org.eclipse.ui.edit.findReplace");
        Text field = Window.find(Text.class, "the find bar",
                text -> text.isVisible() && text.getMessage().isEmpty() && (text.getStyle() & SWT.SEARCH) != 0);
        field.setText("session");
        picture("find");
        Window.press(Window.shell(), "Close");
    }

    private void check() throws Exception {
        Window.answer("Check on Host", dialog -> {
            fill(dialog);
            picture("check");
            Window.press(dialog, "Check");
        });
        Window.run(Parts.CHECK_COMMAND);
        Window.until("findings", () -> Window.find(CLabel.class, "the summary", label -> true).getText().contains("hold"));
        Tree tree = Window.find(Tree.class, "the findings", candidate -> candidate.getColumnCount() > 3);
        tree.setFocus();
        picture("findings");
    }

    /** Machines on which a port is open, closed, and nowhere; and what has changed since an earlier sweep of it. */
    private void sweep() throws Exception {
        Path list = folder.resolve("machines");
        Path kept = folder.resolve("sweep.jsonl");
        Files.deleteIfExists(kept);
        try (ServerSocket open = new ServerSocket(0)) {
            Files.writeString(list, "127.0.0.1-14,tcp=" + open.getLocalPort() + "\n127.0.0.15-19,tcp=1\nprinter[1:3].invalid\n");
            AtomicBoolean pressed = new AtomicBoolean();
            Window.answer("Sweep Hosts", dialog -> {
                Window.find(dialog, Combo.class, combo -> true).orElseThrow().setText("192.0.2.0/24");
                picture("sweep-dialog");
                Window.find(dialog, Combo.class, combo -> true).orElseThrow().setText(list.toString());
                Window.find(dialog, Text.class, text -> text.getText().contains("sweeps")).orElseThrow().setText(kept.toString());
                Window.press(dialog, "Sweep");
                pressed.set(true);
            });
            Window.open("pb-port-closed", "en");
            Window.run(Parts.SWEEP_COMMAND);
            Window.until("the dialog", pressed::get);
            SweepWindowTest.finished("22 asked, a cause holds on 5");
        }
        SweepWindowTest.choose(16, 2);
        picture("sweep");
        Path earlier = folder.resolve("earlier.jsonl");
        Files.writeString(earlier, Files.readString(kept).replaceAll("(?m)^.*\"127\\.0\\.0\\.3\".*\\n", "")
                .replaceAll("(?m)^(.*\"127\\.0\\.0\\.1[78]\".*)\\n", "#$1\n"));
        Files.write(earlier, Files.readAllLines(earlier).stream()
                .map(line -> line.startsWith("#") ? line.substring(1).replace("\"holds\"", "\"does-not-hold\"") : line).toList());
        SweepWindowTest.run(Parts.COMPARE_SWEEP_COMMAND, earlier);
        Window.until("the comparison", () -> SweepWindowTest.summary().contains("1 new"));
        SweepWindowTest.only(3);
        SweepWindowTest.choose(1, 2);
        IWorkbenchPage page = Window.page();
        page.toggleZoom(page.findViewReference(Parts.SWEEP_VIEW));
        SweepWindowTest.only(0);
        picture("sweep-compared");
        page.toggleZoom(page.findViewReference(Parts.SWEEP_VIEW));
        page.hideView(page.findView(Parts.SWEEP_VIEW));
        Window.reading("pb-port-closed");
        page.closeEditor(page.getActiveEditor(), false);
    }

    private static void fill(Shell dialog) {
        String host = System.getProperty("probebook.screens.host", "local");
        List<Control> fields = new ArrayList<>();
        collect(dialog, fields);
        for (Control field : fields) {
            if (field instanceof Combo combo && List.of(combo.getItems()).contains("local")) {
                combo.setText(host);
            } else if (field instanceof Combo combo) {
                combo.setText(List.of(combo.getItems()).contains("nt4") ? "nt4" : "workstation");
            } else if (field instanceof Text text && (text.getStyle() & SWT.PASSWORD) != 0) {
                text.setText(System.getProperty("probebook.screens.password", ""));
            } else if (field instanceof Text text && text.isEnabled()) {
                text.setText(System.getProperty("probebook.screens.user", ""));
            }
        }
    }

    private static void collect(Composite parent, List<Control> fields) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Combo || child instanceof Text text && text.getEditable()) {
                fields.add(child);
            } else if (child instanceof Composite composite && !(child instanceof Table)) {
                collect(composite, fields);
            }
        }
    }

    private void dialogs() throws Exception {
        Path source = folder.resolve("source");
        Files.createDirectories(source);
        Files.writeString(source.resolve("note.md"), "---\nid: a-note\nlanguage: en\ntitle: A note\n---\n# Symptoms\nNothing works.\n");
        Files.write(source.resolve("noise.md"), new byte[] { 0, 1, 2 });
        AtomicBoolean reported = new AtomicBoolean();
        Window.answer("Import", dialog -> {
            Window.find(dialog, Text.class, text -> text.getMessage().contains("path")).orElseThrow().setText(source.toString());
            picture("import");
            Window.answer("Import", report -> {
                picture("import-report");
                Window.press(report, "Close");
                reported.set(true);
            });
            Window.press(dialog, "Import");
        });
        Window.run("org.probebook.ui.search.import");
        Window.until("the report", reported::get);
        dialog("Open Article", "open-article", "org.probebook.ui.search.openArticle");
        dialog("About Probebook", "about", "org.eclipse.ui.help.aboutAction");
        dialog("Preferences", "preferences", "org.eclipse.ui.window.preferences");
    }

    private void dialog(String title, String name, String command) throws Exception {
        Window.answer(title, dialog -> {
            picture(name);
            dialog.close();
        });
        Window.run(command);
    }

    private void nothingFound() {
        SearchWindowTest.field().setText("xyzzy plugh");
        Window.until("no hits", () -> SearchWindowTest.rows().isEmpty());
        picture("nothing-found");
        SearchWindowTest.field().setText("");
    }

    private void picture(String name) {
        picture(folder.resolve(name + ".png"));
    }

    /** Waits until the browser's own process has painted, and keeps what is on the screen. */
    static void picture(Path file) {
        Display display = Display.getCurrent();
        Optional.ofNullable(display.getActiveShell()).ifPresent(Shell::forceActive);
        display.setCursorLocation(new Point(display.getBounds().width - 1, display.getBounds().height - 1));
        long painted = System.nanoTime() + PAINTING.toNanos();
        Window.until("painting", () -> System.nanoTime() > painted);
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
