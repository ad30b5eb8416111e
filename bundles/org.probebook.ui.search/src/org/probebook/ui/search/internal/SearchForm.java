// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The controls of the search view: words, language, how many were found, and the list or a word on why there is none. */
final class SearchForm {
    private static final int DEBOUNCE_MILLIS = 200;

    private final Composite area;
    private final Text text;
    private final LanguageChoice language;
    private final Label status;
    private final Composite stack;
    private final ResultTable table;
    private final Link message;
    private final Link more;
    private final Runnable search;
    private Runnable retry = () -> {
        // until opening has failed there is nothing to try again
    };
    private boolean restoring;

    SearchForm(Composite parent, Runnable search, Consumer<ResultRow> opened, Runnable longer) {
        this.search = search;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 6).spacing(6, 5).applyTo(area);
        text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.search_prompt);
        text.getAccessible().addAccessibleListener(new Named(Messages.search_name));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.search_language);
        language = new LanguageChoice(area, this::now);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(language.control());
        status = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(status);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 100).applyTo(stack);
        table = new ResultTable(stack, opened);
        message = new Link(stack, SWT.WRAP);
        more = new Link(area, SWT.NONE);
        more.setText("<a>" + Messages.search_more + "</a>");
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(more);
        more.setVisible(false);
        listen(longer);
    }

    private void listen(Runnable longer) {
        text.addModifyListener(event -> later());
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(this::entered));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.focus();
                event.doit = false;
            }
        }));
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> longer.run()));
        message.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry.run()));
    }

    private void entered(SelectionEvent event) {
        if (event.detail == SWT.ICON_CANCEL) {
            text.setText("");
        }
        now();
    }

    private void later() {
        if (!restoring) {
            text.getDisplay().timerExec(DEBOUNCE_MILLIS, search);
        }
    }

    private void now() {
        text.getDisplay().timerExec(-1, search);
        search.run();
    }

    String text() {
        return text.getText();
    }

    Optional<String> language() {
        return language.chosen();
    }

    void languages(Collection<String> tags) {
        if (!disposed()) {
            language.offer(tags);
        }
    }

    void restore(String words, Optional<String> tag) {
        restoring = true;
        text.setText(words);
        language.choose(tag);
        restoring = false;
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    boolean disposed() {
        return area.isDisposed();
    }

    /** Shows what was found. */
    void show(Results results, boolean keepPlace) {
        status.setText(results.rows().isEmpty() ? "" : results.status());
        status.setToolTipText(results.status());
        table.show(results.rows(), keepPlace);
        more(results.more());
        if (results.rows().isEmpty()) {
            message(results.hint(), true);
        } else {
            front(table.control());
        }
    }

    /** Shows words in place of the list. */
    void message(String words, boolean clearStatus) {
        if (disposed()) {
            return;
        }
        if (clearStatus) {
            status.setText("");
        }
        more(false);
        message.setText(words.replace("&", "&&"));
        front(message);
    }

    /** Shows words, and a link that tries again. */
    void retry(String words, Runnable again) {
        retry = again;
        message(words + "\n\n<a>" + Messages.search_again + "</a>", true);
    }

    private void more(boolean visible) {
        if (more.getVisible() != visible) {
            more.setVisible(visible);
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) more.getLayoutData()).exclude(!visible).applyTo(more);
            area.layout();
        }
    }

    private void front(org.eclipse.swt.widgets.Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
