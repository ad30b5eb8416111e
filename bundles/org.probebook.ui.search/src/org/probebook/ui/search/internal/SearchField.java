// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.probebook.index.Suggestion;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.suggest.SuggestionPopup;

/** Where the user types or pastes what is searched, with suggestions below. */
final class SearchField {
    private static final int DEBOUNCE_MILLIS = 200;

    private final Text text;
    private final SuggestionPopup suggestions;
    private final IFormListener listener;
    private final Runnable asked;
    private boolean setting;

    SearchField(Composite parent, LibraryService service, IFormListener listener, Runnable down) {
        this.listener = listener;
        asked = listener::asked;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.search_prompt);
        text.getAccessible().addAccessibleListener(new Named(Messages.search_name));
        text.addVerifyListener(event -> event.text = oneLine(event.text));
        suggestions = new SuggestionPopup(text, service, this::take);
        text.addModifyListener(event -> later());
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(this::entered));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.doit && event.keyCode == SWT.ARROW_DOWN) {
                down.run();
                event.doit = false;
            }
        }));
    }

    /** What is pasted may have lines; the field has one. */
    private static String oneLine(String pasted) {
        return pasted.indexOf('\n') < 0 && pasted.indexOf('\r') < 0 && pasted.indexOf('\t') < 0
                ? pasted
                : pasted.strip().replaceAll("[\\r\\n\\t]+", " ");
    }

    Text control() {
        return text;
    }

    String text() {
        return text.getText();
    }

    /** Puts words in without asking for them. */
    void set(String words) {
        setting = true;
        text.setText(words);
        text.setSelection(words.length());
        setting = false;
        suggestions.hide();
        stopWaiting();
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    private void take(Suggestion suggestion) {
        if (suggestion.kind() == Suggestion.Kind.ARTICLE && !suggestion.detail().isEmpty()) {
            stopWaiting();
            listener.open(new ArticleInput(suggestion.detail(), "", suggestion.text()));
            return;
        }
        set(suggestion.text());
        listener.asked();
        listener.settled();
    }

    private void entered(SelectionEvent event) {
        if (event.detail == SWT.ICON_CANCEL) {
            text.setText("");
        }
        suggestions.hide();
        stopWaiting();
        listener.asked();
        listener.settled();
    }

    private void later() {
        if (!setting) {
            text.getDisplay().timerExec(DEBOUNCE_MILLIS, asked);
        }
    }

    private void stopWaiting() {
        text.getDisplay().timerExec(-1, asked);
    }
}
