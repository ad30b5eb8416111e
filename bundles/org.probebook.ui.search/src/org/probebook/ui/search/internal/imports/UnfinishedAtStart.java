// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.probebook.ui.LibraryService;

/** When the workbench has started and its library is open, asks about imports that did not come to their end. */
public final class UnfinishedAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            LibraryService service = LibraryService.get();
            service.whenOpen(library -> new UnfinishedImports(service).schedule());
        });
    }
}
