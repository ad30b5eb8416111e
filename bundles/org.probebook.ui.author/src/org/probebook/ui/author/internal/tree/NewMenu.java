// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.ui.author.internal.Messages;

/** What can be made below an element: conditions by the kind of their question, in a menu of their own. */
public final class NewMenu {
    private final KnowledgeEditing editing;
    private final EObject owner;
    private final Consumer<EObject> made;

    /** @param made told of what was made */
    public NewMenu(KnowledgeEditing editing, EObject owner, Consumer<EObject> made) {
        this.editing = editing;
        this.owner = owner;
        this.made = made;
    }

    public MenuManager create() {
        MenuManager menu = new MenuManager(Messages.menu_new);
        List<IAction> questions = new ArrayList<>();
        for (Object descriptor : editing.domain().getNewChildDescriptors(owner, null)) {
            EObject child = ((CommandParameter) descriptor).getEValue();
            IAction action = action(descriptor, child);
            if (child instanceof Expectation) {
                questions.add(action);
            } else {
                menu.add(action);
            }
        }
        if (!questions.isEmpty()) {
            MenuManager conditions = new MenuManager(Messages.menu_newCondition);
            questions.forEach(conditions::add);
            menu.add(conditions);
        }
        return menu;
    }

    private IAction action(Object descriptor, EObject child) {
        Command command = CreateChildCommand.create(editing.domain(), owner, descriptor, List.of(owner));
        String words = command instanceof CreateChildCommand creates ? creates.getText() : command.getLabel();
        Action action = new Action(words, ElementIcon.of(child).descriptor()) {
            @Override
            public void run() {
                if (editing.execute(command)) {
                    made.accept(child);
                }
            }
        };
        action.setEnabled(command.canExecute());
        return action;
    }
}
