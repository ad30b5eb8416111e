// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.Parts;

/** Repeats the check whose findings are shown. */
public final class AgainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(Parts.FINDINGS_VIEW) instanceof FindingsView view) {
            view.again();
        }
        return null;
    }
}
