// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.probebook.index.SearchOrder;
import org.probebook.ui.CopyAction;
import org.probebook.ui.Icon;
import org.probebook.ui.Parts;
import org.probebook.ui.search.internal.why.WhyPopup;

/** What can be done with a problem in the list, by key, by its context menu and by the menu of the view. Without a selected problem, it is the first one. */
final class ViewActions {
    private final SearchView view;
    private final SearchForm form;
    private final IAction open;
    private final IAction similar;
    private final IAction why;
    private final CopyAction copy;

    ViewActions(SearchView view, SearchForm form) {
        this.view = view;
        this.form = form;
        open = action(Messages.result_open, Icon.ARTICLE, () -> row().ifPresent(row -> view.open(row.input())));
        similar = action(Messages.result_similar, Icon.SIMILAR, () -> row().ifPresent(row -> view.similar(row.input())));
        similar.setActionDefinitionId(Parts.SIMILAR_COMMAND);
        why = action(Messages.result_why, Icon.FACT, () -> row().ifPresent(this::explain));
        why.setActionDefinitionId(Parts.WHY_COMMAND);
        copy = new CopyAction(() -> row().map(row -> row.title() + " (" + row.details() + ")").orElse(""));
    }

    private Optional<ResultRow> row() {
        return form.table().selected().or(form.table()::first);
    }

    private static IAction action(String label, Icon icon, Runnable done) {
        return new Action(label, icon.descriptor()) {
            @Override
            public void run() {
                done.run();
            }
        };
    }

    void install() {
        Table table = form.table().control();
        MenuManager menu = new MenuManager();
        menu.add(open);
        menu.add(why);
        menu.add(similar);
        menu.add(new Separator());
        menu.add(copy);
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(event -> menu.dispose());
        table.addListener(SWT.FocusIn, event -> copying(copy));
        table.addListener(SWT.FocusOut, event -> copying(null));
        handle(similar);
        handle(why);
        viewMenu(view.getViewSite().getActionBars().getMenuManager());
    }

    /** Copying is the list's only while it has the focus: the field has a copy of its own. */
    private void copying(IAction action) {
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action);
        bars.updateActionBars();
    }

    private void viewMenu(IMenuManager menu) {
        menu.add(orders());
        menu.add(new Separator());
        menu.add(action(Messages.kept_save, Icon.SAVED, form.kept()::save));
        menu.add(action(Messages.kept_open, Icon.PAST, form.kept()::open));
        menu.add(new Separator());
        menu.add(why);
        menu.add(similar);
    }

    private IMenuManager orders() {
        MenuManager menu = new MenuManager(Messages.order_menu);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            for (SearchOrder order : SearchOrder.values()) {
                shown.add(order(order, form.query().order(), form::order));
            }
        });
        return menu;
    }

    private static IAction order(SearchOrder order, SearchOrder present, Consumer<SearchOrder> chosen) {
        IAction action = new Action(OrderChoice.words(order), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && order != present) {
                    chosen.accept(order);
                }
            }
        };
        action.setChecked(order == present);
        return action;
    }

    private void handle(IAction action) {
        view.getSite().getService(IHandlerService.class).activateHandler(action.getActionDefinitionId(), new ActionHandler(action));
    }

    private void explain(ResultRow row) {
        new WhyPopup(view.getSite().getShell(), row.id(), row.reasons(), form.table().belowSelected()).open();
    }
}
