// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.probebook.article.Article;
import org.probebook.article.render.Mark;
import org.probebook.ui.search.internal.Messages;

/** A bar below the article in which words are looked for: Enter goes to the next place, Shift+Enter to the one before, Escape closes it. */
final class FindBar {
    private final Composite bar;
    private final Text text;
    private final Label count;
    private final IReadingPane pane;
    private final Supplier<Optional<Article>> article;
    private List<Mark> found = List.of();
    private int current;

    FindBar(Composite parent, IReadingPane pane, Supplier<Optional<Article>> article) {
        this.pane = pane;
        this.article = article;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        Label label = new Label(bar, SWT.NONE);
        label.setText(Messages.find_label);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(text);
        button(Messages.find_previous, () -> step(-1));
        button(Messages.find_next, () -> step(1));
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        button(Messages.find_close, this::close);
        text.addModifyListener(event -> find());
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            } else if (event.keyCode == SWT.ESC) {
                close();
            }
        }));
    }

    private void button(String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Shows the bar and gives it the focus. */
    void open() {
        visible(true);
        text.setFocus();
        text.selectAll();
        find();
    }

    /** Another article is shown: what was found is gone. */
    void reset() {
        found = List.of();
        if (bar.getVisible() && !text.getText().isBlank()) {
            find();
        }
    }

    void close() {
        visible(false);
        if (!found.isEmpty()) {
            // the place where the reader is stays marked, so that the page stays where it is
            found = List.of(found.get(current));
            current = 0;
            pane.mark(found, current);
        }
        pane.control().setFocus();
    }

    private void visible(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout();
    }

    private void find() {
        boolean marked = !found.isEmpty();
        found = article.get().map(shown -> Finder.find(shown, text.getText())).orElse(List.of());
        current = 0;
        if (marked || !found.isEmpty()) {
            pane.mark(found, current);
        }
        count();
    }

    private void step(int by) {
        if (found.isEmpty()) {
            return;
        }
        current = Math.floorMod(current + by, found.size());
        pane.mark(found, current);
        count();
    }

    private void count() {
        if (found.isEmpty()) {
            count.setText(text.getText().isBlank() ? "" : Messages.find_nothing);
        } else {
            count.setText(NLS.bind(Messages.find_count, current + 1, found.size()));
        }
    }
}
