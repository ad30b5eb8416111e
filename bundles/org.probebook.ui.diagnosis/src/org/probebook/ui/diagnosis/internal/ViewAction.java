// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.jface.action.Action;
import org.probebook.ui.Icon;

/** A button of a view's tool bar. */
final class ViewAction extends Action {
    private final Runnable work;

    ViewAction(String label, Icon icon, Runnable work) {
        super(label, icon.descriptor());
        this.work = work;
        setToolTipText(label);
    }

    @Override
    public void run() {
        work.run();
    }
}
