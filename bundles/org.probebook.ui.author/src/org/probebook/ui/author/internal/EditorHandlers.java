// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.probebook.ui.author.internal.tree.NewMenu;
import org.probebook.ui.author.internal.tree.TreeDrag;

/** Ties commands and keys to what the editor does: those of the author everywhere in it, those of single letters only where nothing is typed. */
final class EditorHandlers {
    private static final String EDITING = "org.probebook.ui.author.editing";

    private final IServiceLocator site;
    private final Panes panes;
    private final Map<AuthorCommand, IAction> actions = new EnumMap<>(AuthorCommand.class);
    private final IAction undo = action(() -> undo(true));
    private final IAction redo = action(() -> undo(false));
    private Desk desk;
    private DeskCommands commands;

    EditorHandlers(KnowledgeEditor editor, Panes panes) {
        this.site = editor.getSite();
        this.panes = panes;
        site.getService(IContextService.class).activateContext(EDITING);
        IHandlerService handlers = site.getService(IHandlerService.class);
        for (AuthorCommand command : AuthorCommand.values()) {
            IAction action = action(() -> editor.run(command));
            actions.put(command, action);
            handlers.activateHandler(command.id(), new ActionHandler(action));
        }
        IActionBars bars = editor.getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        LetterKeys letters = new LetterKeys(site);
        letters.install(panes.text().control(), Map.of(IWorkbenchCommandConstants.EDIT_DELETE, actions.get(AuthorCommand.REJECT)));
        letters.install(panes.tree().viewer().getControl(), treeHandlers());
        panes.text().control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        update();
    }

    private static IAction action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** The editor has something to edit. */
    void open(Desk opened, DeskCommands does) {
        boolean first = desk == null;
        desk = opened;
        commands = does;
        if (first) {
            menus();
            new TreeDrag(panes.tree(), panes.text(), () -> desk.editing(), (command, place, onto) -> commands.make(command, place, onto))
                    .install();
        }
        update();
    }

    /** Enables what can be done now. */
    void update() {
        actions.forEach((command, action) -> action.setEnabled(commands != null && commands.possible(command)));
        undo.setEnabled(desk != null && (desk.editing().canUndo() || panes.form().pending()));
        redo.setEnabled(desk != null && desk.editing().canRedo());
    }

    private void undo(boolean back) {
        panes.form().flush();
        if (back && desk.editing().canUndo()) {
            desk.editing().undo();
        } else if (!back && desk.editing().canRedo()) {
            desk.editing().redo();
        }
        desk.refresh();
    }

    private Map<String, IAction> treeHandlers() {
        return Map.of(IWorkbenchCommandConstants.EDIT_DELETE, action(this::delete), IWorkbenchCommandConstants.EDIT_COPY,
                action(this::copy),
                IWorkbenchCommandConstants.EDIT_CUT, action(() -> {
                    copy();
                    delete();
                }), IWorkbenchCommandConstants.EDIT_PASTE, action(this::paste));
    }

    private void copy() {
        desk.editing().copy(panes.tree().selected());
    }

    private void delete() {
        List<EObject> selected = panes.tree().selected().stream().filter(element -> element != desk.editing().problem()).toList();
        if (!selected.isEmpty()) {
            desk.editing().delete(selected);
        }
    }

    private void paste() {
        List<EObject> pasted = desk.editing().paste(panes.tree().first().orElse(desk.editing().problem()));
        desk.refresh();
        pasted.stream().findFirst().ifPresent(panes.tree()::select);
    }

    private void menus() {
        menu(panes.text().control(), this::fillText);
        menu(panes.tree().viewer().getControl(), this::fillTree);
    }

    private void menu(Control control, IMenuListener fill) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill);
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> menu.dispose());
    }

    private void fillText(IMenuManager menu) {
        update();
        add(menu, AuthorCommand.ACCEPT, AuthorCommand.ACCEPT_FIX, AuthorCommand.ACCEPT_AND_EDIT, AuthorCommand.REJECT);
        menu.add(new Separator());
        add(menu, AuthorCommand.MAKE_SYMPTOM, AuthorCommand.MAKE_CAUSE, AuthorCommand.MAKE_FIX, AuthorCommand.MAKE_CONDITION,
                AuthorCommand.ADD_PASSAGE);
        menu.add(new Separator());
        workbench(menu, IWorkbenchCommandConstants.EDIT_COPY);
    }

    private void fillTree(IMenuManager menu) {
        update();
        panes.tree().first().ifPresent(element -> menu.add(new NewMenu(desk.editing(), element, made -> {
            desk.refresh();
            desk.go(made, null);
        }).create()));
        menu.add(new Separator());
        add(menu, AuthorCommand.TRY, AuthorCommand.ADD_PASSAGE);
        menu.add(new Separator());
        workbench(menu, IWorkbenchCommandConstants.EDIT_CUT);
        workbench(menu, IWorkbenchCommandConstants.EDIT_COPY);
        workbench(menu, IWorkbenchCommandConstants.EDIT_PASTE);
        workbench(menu, IWorkbenchCommandConstants.EDIT_DELETE);
        menu.add(new Separator());
        add(menu, AuthorCommand.MOVE_UP, AuthorCommand.MOVE_DOWN);
        menu.add(new Separator());
        add(menu, AuthorCommand.COMPARE, AuthorCommand.START_ANEW, AuthorCommand.REVERT);
    }

    private void add(IMenuManager menu, AuthorCommand... entries) {
        for (AuthorCommand entry : entries) {
            workbench(menu, entry.id());
        }
    }

    private void workbench(IMenuManager menu, String command) {
        menu.add(new CommandContributionItem(
                new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
    }
}
