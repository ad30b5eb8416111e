// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.statushandlers.StatusManager;

/** The workbench's log of failures, and its dialog for them. */
final class Log {
    private Log() {
    }

    static void write(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG);
    }

    static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
