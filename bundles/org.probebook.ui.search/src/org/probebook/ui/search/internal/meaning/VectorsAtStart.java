// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.probebook.library.Library;
import org.probebook.ui.ILibraryListener;
import org.probebook.ui.LibraryService;

/** Sees that vectors are made: when the workbench has started, and whenever articles came in. */
public final class VectorsAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            LibraryService service = LibraryService.get();
            service.addListener(new ILibraryListener() {
                @Override
                public void opened(Library library) {
                    makeMissing(service);
                }
            });
            if (service.library().isPresent()) {
                makeMissing(service);
            }
        });
    }

    /** Begins with what is missing, unless the user does not want that. */
    static void makeMissing(LibraryService service) {
        if (MeaningPreferences.making() && service.library().isPresent()) {
            new VectorsJob(service).schedule();
        }
    }
}
