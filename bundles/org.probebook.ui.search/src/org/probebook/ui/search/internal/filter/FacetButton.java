// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.probebook.index.Facet;
import org.probebook.ui.Elided;
import org.probebook.ui.search.internal.DropDown;
import org.probebook.ui.search.internal.Messages;

/** Opens a menu with the values of one property and how many articles have them; what is checked in it is wanted. */
final class FacetButton {
    private static final int MOST_IN_MENU = 18;
    private static final int LONGEST = 60;

    private final Facet.Kind kind;
    private final Consumer<Set<String>> chosen;
    private final DropDown button;
    private List<Facet.Count> counts = List.of();
    private Set<String> wanted = Set.of();

    FacetButton(Composite parent, Facet.Kind kind, Consumer<Set<String>> chosen) {
        this.kind = kind;
        this.chosen = chosen;
        button = new DropDown(parent, this::open);
        name();
    }

    ToolBar control() {
        return button.control();
    }

    /** Offers other values; what is wanted is among them also when nothing has it any more. */
    void offer(List<Facet.Count> offered, Set<String> now) {
        wanted = now;
        List<Facet.Count> all = new ArrayList<>(offered.stream().filter(count -> count.articles() > 0).toList());
        now.stream().filter(value -> all.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> all.add(new Facet.Count(value, 0)));
        if (kind == Facet.Kind.YEAR) {
            all.sort(Comparator.comparing(Facet.Count::value).reversed());
        }
        counts = List.copyOf(all);
        name();
    }

    /** Whether there is anything to choose. */
    boolean useful() {
        return counts.size() > 1 || !wanted.isEmpty();
    }

    private void name() {
        String name = FacetWords.of(kind);
        button.words(wanted.isEmpty() ? name : NLS.bind(Messages.filter_chosen, name, wanted.size()));
    }

    private void open() {
        button.start();
        shortList().forEach(this::add);
        if (counts.size() > MOST_IN_MENU) {
            button.separator();
            button.command(SWT.PUSH, Messages.filter_all, this::chooseFromAll);
        }
        if (!wanted.isEmpty()) {
            button.separator();
            button.command(SWT.PUSH, Messages.filter_any, () -> chosen.accept(Set.of()));
        }
        button.open();
    }

    /** The most frequent ones, and all that are wanted. */
    private List<Facet.Count> shortList() {
        return Stream.concat(counts.stream().limit(MOST_IN_MENU),
                counts.stream().skip(MOST_IN_MENU).filter(count -> wanted.contains(count.value()))).toList();
    }

    private void add(Facet.Count count) {
        button.add(SWT.CHECK, Elided.middle(FacetWords.of(kind, count), LONGEST), () -> toggle(count.value()))
                .setSelection(wanted.contains(count.value()));
    }

    private void toggle(String value) {
        chosen.accept(Choices.NONE.with(kind, wanted).toggled(kind, value).of(kind));
    }

    private void chooseFromAll() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(button.control().getShell(),
                LabelProvider.createTextProvider(element -> FacetWords.of(kind, (Facet.Count) element)));
        dialog.setTitle(FacetWords.of(kind));
        dialog.setMessage(NLS.bind(Messages.filter_choose, FacetWords.of(kind)));
        dialog.setMultipleSelection(true);
        dialog.setElements(counts.toArray());
        dialog.setInitialElementSelections(counts.stream().filter(count -> wanted.contains(count.value())).toList());
        if (dialog.open() == Window.OK) {
            chosen.accept(Stream.of(dialog.getResult()).map(one -> ((Facet.Count) one).value())
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

}
