// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.probebook.ui.Words;

/** The choice of the language that the user reads best; its first entry leaves it to the text that is typed. */
final class LanguageChoice {
    private final Combo combo;
    private final List<String> tags = new ArrayList<>();

    LanguageChoice(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        combo.setToolTipText(Messages.search_languageTip);
        offer(List.of());
    }

    Combo control() {
        return combo;
    }

    /** Offers languages, and keeps what is chosen, also when it is not among them. */
    void offer(Collection<String> offered) {
        Optional<String> chosen = chosen();
        tags.clear();
        tags.addAll(offered);
        chosen.filter(tag -> !tags.contains(tag)).ifPresent(tags::add);
        combo.removeAll();
        combo.add(Messages.search_anyLanguage);
        tags.forEach(tag -> combo.add(Words.language(tag)));
        combo.select(chosen.map(tags::indexOf).orElse(-1) + 1);
    }

    Optional<String> chosen() {
        int selected = combo.getSelectionIndex() - 1;
        return selected < 0 ? Optional.empty() : Optional.of(tags.get(selected));
    }

    /** Chooses a language, or none. */
    void choose(Optional<String> tag) {
        tag.filter(wanted -> !tags.contains(wanted)).ifPresent(wanted -> {
            tags.add(wanted);
            combo.add(Words.language(wanted));
        });
        combo.select(tag.map(tags::indexOf).orElse(-1) + 1);
    }
}
