// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import org.eclipse.jface.action.Action;

/** Finding words in the article that is read. */
final class FindAction extends Action {
    private final Runnable open;

    FindAction(Runnable open) {
        this.open = open;
    }

    @Override
    public void run() {
        open.run();
    }
}
