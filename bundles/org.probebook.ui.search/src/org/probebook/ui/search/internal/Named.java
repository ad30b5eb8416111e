// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control without a label of its own the name that screen readers say. */
final class Named extends AccessibleAdapter {
    private final String name;

    Named(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
