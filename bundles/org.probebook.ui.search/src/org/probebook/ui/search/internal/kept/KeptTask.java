// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.kept;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Messages;

/**
 * Reads or changes the searches that are kept.
 *
 * @param <T> what is read
 */
public final class KeptTask<T> extends LibraryJob<T> {

    /** Work that reads and writes files. */
    @FunctionalInterface
    public interface Work<T> {
        /** @throws IOException with a message for the user */
        T of(Library library) throws IOException;
    }

    /** Work of which nothing comes but its effect. */
    @FunctionalInterface
    public interface Change {
        /** @throws IOException with a message for the user */
        void of(Library library) throws IOException;
    }

    private final Work<T> work;
    private final Consumer<T> viewer;

    KeptTask(LibraryService service, Work<T> work, Consumer<T> viewer) {
        super(Messages.kept_job, service);
        this.work = work;
        this.viewer = viewer;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Changes something, soon. */
    public static void change(LibraryService service, Change change) {
        new KeptTask<>(service, library -> {
            change.of(library);
            return true;
        }, done -> {
            // there is nothing to be seen of it
        }).schedule();
    }

    @Override
    protected T work(Library library, IProgressMonitor monitor) throws IOException {
        return work.of(library);
    }

    @Override
    protected void show(T result) {
        viewer.accept(result);
    }
}
