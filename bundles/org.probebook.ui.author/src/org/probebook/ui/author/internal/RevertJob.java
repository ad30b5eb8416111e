// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Gives up the library's version of a problem. */
final class RevertJob extends LibraryJob<Void> {
    private final String id;
    private final Runnable reverted;

    RevertJob(String id, Runnable reverted) {
        super(NLS.bind(Messages.revert_job, id), LibraryService.get());
        this.id = id;
        this.reverted = reverted;
    }

    @Override
    protected Void work(Library library, IProgressMonitor monitor) throws IOException {
        library.authoring().revert(id);
        return null;
    }

    @Override
    protected void show(Void nothing) {
        reverted.run();
    }
}
