// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.probebook.ui.LibraryService;

/** Goes on with making vectors, after a pause or where that is not done by itself. */
public final class MakeVectorsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        LibraryService service = LibraryService.get();
        service.whenOpen(library -> {
            VectorsJob job = new VectorsJob(service);
            job.setUser(true);
            job.schedule();
        });
        return null;
    }
}
