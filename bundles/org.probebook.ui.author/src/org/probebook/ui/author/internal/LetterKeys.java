// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Makes single letters commands while a control has the focus in which nothing is typed, and gives such a control its own delete, copy and the like. */
final class LetterKeys {
    private static final String DECIDING = "org.probebook.ui.author.deciding";

    private final IContextService contexts;
    private final IHandlerService handlers;
    private IContextActivation context;
    private List<IHandlerActivation> active = List.of();

    LetterKeys(IServiceLocator site) {
        this.contexts = site.getService(IContextService.class);
        this.handlers = site.getService(IHandlerService.class);
    }

    /** @param own what commands of the workbench do in the control, by their ids */
    void install(Control control, Map<String, IAction> own) {
        control.addListener(SWT.FocusIn, event -> {
            leave();
            context = contexts.activateContext(DECIDING);
            active = own.entrySet().stream().map(entry -> handlers.activateHandler(entry.getKey(), new ActionHandler(entry.getValue())))
                    .toList();
        });
        control.addListener(SWT.FocusOut, event -> leave());
    }

    private void leave() {
        if (context != null) {
            contexts.deactivateContext(context);
            handlers.deactivateHandlers(active);
            context = null;
            active = List.of();
        }
    }
}
