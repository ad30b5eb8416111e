// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** A command that opens a dialog: once, also when its key repeats before the dialog is there. */
public abstract class DialogHandler extends AbstractHandler {
    private boolean open;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        if (open) {
            return null;
        }
        open = true;
        try {
            ask(event);
            return null;
        } finally {
            open = false;
        }
    }

    /** Opens the dialog, waits for its end, and does what the user wants. */
    protected abstract void ask(ExecutionEvent event) throws ExecutionException;
}
