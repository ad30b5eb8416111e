// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.jface.action.Action;

/** A button of a view's tool bar. */
public final class ViewAction extends Action {
    private final Runnable work;

    /** @param work what pressing it does; on the window's thread */
    public ViewAction(String label, Icon icon, Runnable work) {
        super(label, icon.descriptor());
        this.work = work;
        setToolTipText(label);
    }

    @Override
    public void run() {
        work.run();
    }
}
