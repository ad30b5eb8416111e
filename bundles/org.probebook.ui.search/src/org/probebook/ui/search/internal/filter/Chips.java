// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.probebook.index.Facet;
import org.probebook.ui.Elided;
import org.probebook.ui.search.internal.Messages;
import org.probebook.ui.search.internal.Shown;

/** What is chosen, one button each; pressing it takes that choice away. */
final class Chips {
    private static final int LONGEST = 32;

    private final Composite row;
    private final Consumer<Choices> changed;

    Chips(Composite parent, Consumer<Choices> changed) {
        this.changed = changed;
        row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(2).margins(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    }

    void show(Choices choices) {
        List.of(row.getChildren()).forEach(Control::dispose);
        for (Facet.Kind kind : Facet.Kind.values()) {
            choices.of(kind).stream().sorted().forEach(value -> {
                String words = FacetWords.of(kind, value);
                chip(NLS.bind(Messages.filter_chip, Elided.middle(words, LONGEST)), NLS.bind(Messages.filter_chipTip, words),
                        choices.toggled(kind, value));
            });
        }
        if (choices.values().values().stream().mapToInt(java.util.Set::size).sum() > 1) {
            chip(Messages.filter_clear, Messages.filter_clearTip, Choices.NONE);
        }
        Shown.set(row, !choices.none());
        row.requestLayout();
    }

    private void chip(String label, String tip, Choices without) {
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.setToolTipText(tip);
        // the chips are made anew by what this does, so it waits until the press is over
        item.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> bar.getDisplay().asyncExec(() -> changed.accept(without))));
    }
}
