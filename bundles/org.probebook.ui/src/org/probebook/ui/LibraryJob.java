// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.probebook.library.Library;

/**
 * Work on the library in the background, with its result shown on the window's thread. Made on the window's thread. A failure is logged and, unless {@link #failed} says
 * otherwise, shown by the workbench in a dialog of one line.
 *
 * @param <T> what the work results in
 */
public abstract class LibraryJob<T> extends Job {
    /** The family of all work on the library. */
    public static final Object FAMILY = new Object();

    private final LibraryService service;
    private final Display display;

    /** @param name what the progress view shows */
    protected LibraryJob(String name, LibraryService service) {
        super(name);
        this.service = service;
        this.display = Display.getCurrent();
        // a job that is cancelled while it waits for a thread never runs, so this is the one place that hears of every cancellation
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().matches(IStatus.CANCEL)) {
                onWindow(this::cancelled);
            }
        }));
    }

    /**
     * Does the work; on a thread of its own. Polls the monitor and gives up by an {@link OperationCanceledException} when it is cancelled.
     *
     * @throws IOException with a message for the user
     */
    protected abstract T work(Library library, IProgressMonitor monitor) throws IOException;

    /** Shows the result; on the window's thread, and only when the job was not cancelled. The part that shows it may be closed by then. */
    protected abstract void show(T result);

    /**
     * Takes note of a failure; on the window's thread.
     *
     * @param reason one line for the user
     * @return true when the reason is shown by this, so that no dialog need show it
     */
    protected boolean failed(String reason) {
        return false;
    }

    /** Takes note of the end of the work by cancelling; on the window's thread. */
    protected void cancelled() {
        // most work leaves things as they were
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        try {
            Library library = service.library().orElseThrow(OperationCanceledException::new);
            T result = work(library, monitor);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            onWindow(() -> show(result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            return failure(e);
        }
    }

    private IStatus failure(Exception e) {
        IStatus status = Status.error(Failure.words(e), e);
        onWindow(() -> {
            if (failed(Failure.words(e))) {
                Log.write(status);
            } else {
                Log.show(status);
            }
        });
        return Status.OK_STATUS;
    }

    /** Does something on the window's thread, soon; nothing when the window is gone. Any thread. */
    protected final void onWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
