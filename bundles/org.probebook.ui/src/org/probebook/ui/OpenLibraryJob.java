// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.probebook.library.ILibraries;
import org.probebook.library.Library;

/** Opens the workbench's library, or makes it. A failure goes to the views, where it stays, not into a dialog that is gone after a click. */
final class OpenLibraryJob extends Job {
    private static final Logger LOG = System.getLogger(OpenLibraryJob.class.getName());

    private final LibraryService service;
    private final ILibraries libraries;
    private final Display display;

    OpenLibraryJob(LibraryService service, ILibraries libraries, Display display) {
        super(NLS.bind(Messages.library_opening, service.folder()));
        this.service = service;
        this.libraries = libraries;
        this.display = display;
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().matches(IStatus.CANCEL)) {
                onWindow(() -> service.failed(Messages.library_openingCancelled));
            }
        }));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Library library = libraries.open(service.folder(), monitor);
            onWindow(() -> service.opened(library));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, () -> "the library in " + service.folder() + " could not be opened", e);
            onWindow(() -> service.failed(Failure.words(e)));
            return Status.OK_STATUS;
        }
    }

    private void onWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LibraryJob.FAMILY;
    }
}
