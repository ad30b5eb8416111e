// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.probebook.ui.Parts;

/** The menus that every window has; other bundles add to them by their well-known ids. */
final class ProbebookActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    ProbebookActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow owner) {
        window = owner;
        register(ActionFactory.CLOSE.create(owner));
        register(ActionFactory.CLOSE_ALL.create(owner));
        register(ActionFactory.SAVE.create(owner));
        register(ActionFactory.SAVE_ALL.create(owner));
        register(ActionFactory.QUIT.create(owner));
        register(ActionFactory.UNDO.create(owner));
        register(ActionFactory.REDO.create(owner));
        register(ActionFactory.CUT.create(owner));
        register(ActionFactory.COPY.create(owner));
        register(ActionFactory.PASTE.create(owner));
        register(ActionFactory.DELETE.create(owner));
        register(ActionFactory.SELECT_ALL.create(owner));
        register(ActionFactory.FIND.create(owner));
        register(ActionFactory.PREFERENCES.create(owner));
        register(ActionFactory.RESET_PERSPECTIVE.create(owner));
        register(ActionFactory.ABOUT.create(owner));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(navigateMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(bar.getStyle());
        tools.add(new Separator(Parts.TOOLS_SEARCH));
        tools.add(new Separator(Parts.TOOLS_DIAGNOSIS));
        tools.add(new Separator(Parts.TOOLS_AUTHOR));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, Parts.TOOL_BAR));
    }

    private IMenuManager fileMenu() {
        IMenuManager menu = new MenuManager(Messages.menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.SAVE);
        add(menu, ActionFactory.SAVE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE);
        add(menu, ActionFactory.CLOSE_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private IMenuManager editMenu() {
        IMenuManager menu = new MenuManager(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT);
        add(menu, ActionFactory.UNDO);
        add(menu, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, ActionFactory.CUT);
        add(menu, ActionFactory.COPY);
        add(menu, ActionFactory.PASTE);
        add(menu, ActionFactory.DELETE);
        add(menu, ActionFactory.SELECT_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
        add(menu, ActionFactory.FIND);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private static IMenuManager navigateMenu() {
        IMenuManager menu = new MenuManager(Messages.menu_navigate, IWorkbenchActionConstants.M_NAVIGATE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = new MenuManager(Messages.menu_window, IWorkbenchActionConstants.M_WINDOW);
        IMenuManager views = new MenuManager(Messages.menu_views);
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        IMenuManager perspectives = new MenuManager(Messages.menu_perspectives);
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager helpMenu() {
        IMenuManager menu = new MenuManager(Messages.menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory factory) {
        menu.add(getAction(factory.getId()));
    }
}
