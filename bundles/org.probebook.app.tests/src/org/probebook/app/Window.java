// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.probebook.library.Library;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.LibraryService;

/** The workbench as a user sees it: finds controls by what stands on them, and waits for what must come, never for a time. */
final class Window {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicReference<Throwable> TROUBLE = new AtomicReference<>();
    private static final Runnable WAKE_UP = () -> {
        // only ends the display's sleep, so that the condition is looked at again
    };

    private Window() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** The library, which the window opens by itself. */
    static Library library() {
        return await("the library to open", () -> LibraryService.get().library());
    }

    /** Runs the event loop until something is so. */
    static void until(String what, BooleanSupplier condition) {
        until(what, PATIENCE, condition);
    }

    static void until(String what, Duration limit, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            rethrow();
            if (System.nanoTime() > end) {
                fail("waited " + limit.toMillis() + " ms for " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, WAKE_UP);
                display.sleep();
            }
        }
    }

    /** Runs the event loop until there is something. */
    static <T> T await(String what, Supplier<Optional<T>> source) {
        List<T> found = new ArrayList<>();
        until(what, () -> {
            source.get().ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** The controls of a type in the window, from the left and the top. */
    static <T extends Control> Optional<T> find(Composite root, Class<T> type, Predicate<T> which) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                return Optional.of(type.cast(child));
            }
            Optional<T> below = child instanceof Composite composite ? find(composite, type, which) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    static <T extends Control> T find(Class<T> type, String what, Predicate<T> which) {
        return await(what, () -> find(shell(), type, which));
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Opens an article, and waits until it is there. */
    static IArticleReader open(String id, String language) {
        library();
        IArticleReader reader = Articles.open(page(), new ArticleInput(id, language, "")).orElseThrow();
        until("article " + id, () -> reader.document().isPresent());
        return reader;
    }

    /** Waits until an article is in front. */
    static ArticleDocument reading(String id) {
        return await("article " + id + " in front",
                () -> front().flatMap(IArticleReader::document).filter(document -> document.article().id().equals(id)));
    }

    static Optional<IArticleReader> front() {
        IEditorPart editor = page().getActiveEditor();
        return Optional.ofNullable(editor).map(part -> Adapters.adapt(part, IArticleReader.class));
    }

    /** The browser widget that is in front. */
    static Browser browser() {
        return find(Browser.class, "a browser widget", Control::isVisible);
    }

    static void run(String command) throws Exception {
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    static void select(Control control, int type) {
        control.notifyListeners(type, new Event());
    }

    /** The button on a tool bar whose words begin so. */
    static ToolItem tool(String words) {
        return await("a button " + words, () -> find(shell(), ToolBar.class, bar -> bar.isVisible() && item(bar, words).isPresent())
                .flatMap(bar -> item(bar, words)));
    }

    private static Optional<ToolItem> item(ToolBar bar, String words) {
        return List.of(bar.getItems()).stream().filter(item -> item.getText().startsWith(words)).findFirst();
    }

    /** Presses an entry of the menu that something opens. */
    static void choose(Runnable opens, String entry) {
        Display display = Display.getCurrent();
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                shown.compareAndSet(null, menu);
            }
        };
        display.addFilter(SWT.Show, listener);
        try {
            opens.run();
            Menu menu = await("a menu with " + entry, () -> Optional.ofNullable(shown.get()));
            MenuItem item = List.of(menu.getItems()).stream().filter(one -> one.getText().replace("&", "").startsWith(entry)).findFirst()
                    .orElseThrow(() -> new AssertionError(entry + " is not among " + List.of(menu.getItems())));
            menu.setVisible(false);
            assertTrue(item.isEnabled(), entry);
            item.notifyListeners(SWT.Selection, new Event());
        } finally {
            display.removeFilter(SWT.Show, listener);
        }
    }

    static void press(ToolItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** A shell of its own that is to be seen, with something in it. */
    static <T extends Control> Optional<T> popup(Class<T> type, Predicate<T> which) {
        return List.of(Display.getCurrent().getShells()).stream().filter(shell -> shell.isVisible() && shell != shell())
                .flatMap(shell -> find(shell, type, which).stream()).findFirst();
    }

    /** Answers the next dialog of a title; the caller then does what opens it. */
    static void answer(String title, Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> dialog = List.of(display.getShells()).stream()
                        .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
                if (dialog.isPresent()) {
                    answer(dialog.get(), answer);
                } else if (System.nanoTime() < end) {
                    display.timerExec(20, this);
                }
            }
        });
    }

    /** A dialog that cannot be answered is closed, so that whoever opened it goes on and the test fails. */
    private static void answer(Shell dialog, Consumer<Shell> answer) {
        try {
            answer.accept(dialog);
        } catch (RuntimeException | AssertionError e) {
            TROUBLE.set(e);
            dialog.close();
        }
    }

    private static void rethrow() {
        Throwable trouble = TROUBLE.getAndSet(null);
        if (trouble != null) {
            throw new AssertionError("a dialog could not be answered", trouble);
        }
    }

    static void press(Shell dialog, String label) {
        Button button = find(dialog, Button.class, candidate -> candidate.getText().replace("&", "").equals(label)).orElseThrow();
        assertTrue(button.isEnabled(), label);
        select(button, SWT.Selection);
    }
}
