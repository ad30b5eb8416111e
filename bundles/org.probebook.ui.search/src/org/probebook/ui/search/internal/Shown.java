// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Shows and hides what stands in a grid; hidden, it takes no place. */
public final class Shown {
    private Shown() {
    }

    /** @return whether that changed anything; then the parent is laid out soon */
    public static boolean set(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == !visible && control.getVisible() == visible) {
            return false;
        }
        data.exclude = !visible;
        control.setVisible(visible);
        control.getParent().requestLayout();
        return true;
    }
}
