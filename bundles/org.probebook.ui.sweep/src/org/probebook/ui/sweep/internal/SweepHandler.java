// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.DialogHandler;

/** Asks for articles and machines, and sweeps. */
public final class SweepHandler extends DialogHandler {

    @Override
    protected void ask(ExecutionEvent event) throws ExecutionException {
        SweepView.in(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).ifPresent(SweepView::begin);
    }
}
