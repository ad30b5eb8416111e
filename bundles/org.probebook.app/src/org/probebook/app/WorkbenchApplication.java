// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.probebook.ui.LibraryOption;

/** Opens the workbench and lives as long as its window. Started by the framework, on the main thread. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        try {
            if (!placed(Platform.getInstanceLocation())) {
                MessageDialog.openError(null, Messages.application_name, Messages.application_noPlace);
                return IApplication.EXIT_OK;
            }
            int outcome = PlatformUI.createAndRunWorkbench(display, new ProbebookWorkbenchAdvisor());
            return outcome == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Finds a place for the window's state, unless the start ({@code -data}) named one. */
    private static boolean placed(Location location) throws IOException {
        return location.isSet() || WindowFolder.usual().take(location, LibraryOption.of(Platform.getApplicationArgs()));
    }

    /** Called by the framework from another thread when the process is asked to end. */
    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
