// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Copies what a view shows as text. */
public final class CopyAction extends Action {
    private final Supplier<String> text;

    /** @param text what to copy now; empty: nothing */
    public CopyAction(Supplier<String> text) {
        super(Messages.copy, Icon.COPY.descriptor());
        this.text = text;
        setToolTipText(Messages.copy);
        setActionDefinitionId(ActionFactory.COPY.getCommandId());
    }

    /** Answers Edit &gt; Copy and its key in a view, and stands in the context menu of its main control. */
    public void install(IActionBars bars, Control control) {
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), this);
        MenuManager menu = new MenuManager();
        menu.add(this);
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> menu.dispose());
    }

    @Override
    public void run() {
        String copied = text.get();
        if (copied.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { copied }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
