// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.probebook.index.SearchOrder;

/** The choice of the order in which problems are listed. */
final class OrderChoice {
    private final DropDown button;
    private final Runnable changed;
    private SearchOrder order = SearchOrder.RELEVANCE;

    OrderChoice(Composite parent, Runnable changed) {
        this.changed = changed;
        button = new DropDown(parent, this::open);
        set(order);
    }

    Control control() {
        return button.control();
    }

    SearchOrder order() {
        return order;
    }

    /** Chooses without telling anybody. */
    void set(SearchOrder wanted) {
        order = wanted;
        button.words(words(order));
    }

    private void open() {
        button.start();
        for (SearchOrder offered : SearchOrder.values()) {
            MenuItem entry = button.add(SWT.CHECK, words(offered), () -> choose(offered));
            entry.setSelection(offered == order);
        }
        button.open();
    }

    private void choose(SearchOrder wanted) {
        set(wanted);
        changed.run();
    }

    static String words(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> Messages.order_relevance;
            case DATE -> Messages.order_date;
        };
    }
}
