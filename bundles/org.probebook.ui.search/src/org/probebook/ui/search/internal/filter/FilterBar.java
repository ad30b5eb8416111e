// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.index.Facet;
import org.probebook.ui.search.internal.Messages;

/** The properties by which what is found can be limited, and below them what is chosen, each to be taken away again. */
public final class FilterBar {
    private static final List<Facet.Kind> WITH_MENU = List.of(Facet.Kind.LANGUAGE, Facet.Kind.PRODUCT, Facet.Kind.YEAR, Facet.Kind.KIND);

    private final Composite area;
    private final Composite row;
    private final Map<Facet.Kind, FacetButton> buttons = new EnumMap<>(Facet.Kind.class);
    private final Button checkable;
    private final Chips chips;
    private final Consumer<Choices> changed;
    private List<Facet> facets = List.of();
    private Choices choices = Choices.NONE;

    /** @param changed told of what the user chooses */
    public FilterBar(Composite parent, Consumer<Choices> changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        row = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(2).margins(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (Facet.Kind kind : WITH_MENU) {
            FacetButton button = new FacetButton(row, kind, wanted -> choose(choices.with(kind, wanted)));
            button.control().setLayoutData(new RowData());
            buttons.put(kind, button);
        }
        checkable = new Button(row, SWT.CHECK);
        checkable.setLayoutData(new RowData());
        checkable.setText(Messages.filter_checkable);
        checkable.setToolTipText(Messages.filter_checkableTip);
        checkable.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> choose(choices.with(Facet.Kind.PROBES, checkable.getSelection() ? Set.of(Choices.YES) : Set.of()))));
        chips = new Chips(area, this::choose);
        refresh();
    }

    /** The control to lay out. */
    public Composite control() {
        return area;
    }

    /** What is chosen. */
    public Choices choices() {
        return choices;
    }

    /** Whether there is anything to choose, or chosen. */
    public boolean useful() {
        return !choices.none() || checkable() || buttons.values().stream().anyMatch(FacetButton::useful);
    }

    private boolean checkable() {
        return choices.checkable() || !counts(Facet.Kind.PROBES).isEmpty();
    }

    /** Chooses without telling anybody. */
    public void set(Choices wanted) {
        choices = wanted;
        refresh();
    }

    /** Shows other counts. */
    public void show(List<Facet> counted) {
        facets = counted;
        refresh();
    }

    private void choose(Choices wanted) {
        set(wanted);
        changed.accept(wanted);
    }

    private void refresh() {
        buttons.forEach((kind, button) -> {
            button.offer(counts(kind), choices.of(kind));
            visible(button.control(), button.useful());
        });
        checkable.setSelection(choices.checkable());
        visible(checkable, checkable());
        chips.show(choices);
        row.requestLayout();
    }

    private List<Facet.Count> counts(Facet.Kind kind) {
        return facets.stream().filter(facet -> facet.kind() == kind).flatMap(facet -> facet.counts().stream()).toList();
    }

    private static void visible(Control control, boolean visible) {
        ((RowData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
