// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.probebook.index.Suggestion;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Tone;

/**
 * Suggestions below a field, which keeps the focus all the time: Up and Down go through them, Enter takes the selected one, Escape closes them, Ctrl+Space opens them.
 */
public final class SuggestionPopup {
    private static final int DELAY_MILLIS = 60;
    private static final int NARROWEST = 460;
    private static final int MARGIN = 1;
    private static final double FRAME = 0.4;

    private final Text field;
    private final Consumer<Suggestion> chosen;
    private final SuggestionJob job;
    private final Runnable later;
    private Shell shell;
    private SuggestionList list;
    private boolean wanted;

    /** @param chosen told of the suggestion that the user takes */
    public SuggestionPopup(Text field, LibraryService service, Consumer<Suggestion> chosen) {
        this.field = field;
        this.chosen = chosen;
        job = new SuggestionJob(service, this::answered);
        later = this::ask;
        field.addModifyListener(event -> typed());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        field.addFocusListener(FocusListener.focusLostAdapter(event -> field.getDisplay().asyncExec(this::leftAlone)));
        Listener moved = event -> hide();
        Shell window = field.getShell();
        window.addListener(SWT.Move, moved);
        window.addListener(SWT.Resize, moved);
        field.addControlListener(ControlListener.controlResizedAdapter(event -> hide()));
        field.addDisposeListener(event -> {
            job.cancel();
            window.removeListener(SWT.Move, moved);
            window.removeListener(SWT.Resize, moved);
            if (shell != null) {
                shell.dispose();
            }
        });
    }

    /** Whether suggestions are to be seen. */
    public boolean open() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    /** Closes the suggestions, and opens none for what was typed until now. */
    public void hide() {
        wanted = false;
        job.cancel();
        if (!field.isDisposed()) {
            field.getDisplay().timerExec(-1, later);
        }
        if (open()) {
            shell.setVisible(false);
        }
    }

    private void typed() {
        if (!field.isFocusControl()) {
            return;
        }
        if (field.getText().isBlank()) {
            hide();
            return;
        }
        wanted = true;
        field.getDisplay().timerExec(DELAY_MILLIS, later);
    }

    private void ask() {
        if (!field.isDisposed() && wanted) {
            job.ask(field.getText());
        }
    }

    private void answered(String typed, List<Suggestion> suggestions) {
        if (field.isDisposed() || !wanted || !typed.equals(field.getText())) {
            return;
        }
        if (suggestions.isEmpty()) {
            hide();
            return;
        }
        make();
        Rectangle bounds = bounds();
        list.show(suggestions, bounds.width - 2 * MARGIN);
        shell.setBounds(bounds.x, bounds.y, bounds.width, list.height() + 2 * MARGIN);
        shell.setVisible(true);
    }

    private void make() {
        if (shell == null || shell.isDisposed()) {
            // above the window, because anything else would take the focus from the field
            shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
            shell.setBackground(Tone.between(field.getBackground(), field.getForeground(), FRAME));
            FillLayout layout = new FillLayout();
            layout.marginHeight = MARGIN;
            layout.marginWidth = MARGIN;
            shell.setLayout(layout);
            list = new SuggestionList(shell, this::take);
        }
    }

    private Rectangle bounds() {
        Point place = field.getParent().toDisplay(field.getBounds().x, field.getBounds().y + field.getBounds().height + 1);
        Rectangle screen = field.getMonitor().getClientArea();
        int width = Math.min(Math.max(field.getBounds().width, NARROWEST), screen.width);
        return new Rectangle(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width)), place.y, width, 0);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
            wanted = true;
            ask();
            event.doit = false;
        } else if (open()) {
            steer(event);
        }
    }

    private void steer(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> list.step(1);
            case SWT.ARROW_UP -> list.step(-1);
            case SWT.ESC -> hide();
            case SWT.CR, SWT.KEYPAD_CR -> {
                Optional<Suggestion> selected = list.selected();
                hide();
                if (selected.isEmpty()) {
                    return;
                }
                chosen.accept(selected.get());
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Escape would otherwise reach the window, and Enter a default button. */
    private void traverse(Event event) {
        if (open() && (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN && list.selected().isPresent())) {
            event.doit = false;
        }
    }

    private void take(Suggestion suggestion) {
        hide();
        chosen.accept(suggestion);
    }

    private void leftAlone() {
        if (!field.isDisposed() && !field.isFocusControl() && open() && field.getDisplay().getActiveShell() != shell) {
            hide();
        }
    }
}
