// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.probebook.ui.Icon;

/** A step back or forth between the articles of an editor. */
final class HistoryAction extends Action {
    static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
    static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";

    private final Runnable step;
    private final BooleanSupplier possible;

    HistoryAction(String label, Icon icon, String command, Runnable step, BooleanSupplier possible) {
        super(label, icon.descriptor());
        this.step = step;
        this.possible = possible;
        setActionDefinitionId(command);
        setToolTipText(label);
        update();
    }

    void update() {
        setEnabled(possible.getAsBoolean());
    }

    @Override
    public void run() {
        step.run();
    }
}
