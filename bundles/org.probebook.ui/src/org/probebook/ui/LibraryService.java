// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.probebook.library.ILibraries;
import org.probebook.library.Library;
import org.probebook.probe.ProbeKinds;

/**
 * The one library of a workbench: opened once, in the background, and closed when the workbench ends. Got by {@link #get()} or from any site's services. {@link #library()}
 * may be asked on any thread, everything else on the window's.
 */
public final class LibraryService implements IDisposable {
    private static final Logger LOG = System.getLogger(LibraryService.class.getName());

    private final ILibraries libraries;
    private final Path folder;
    private final CopyOnWriteArrayList<ILibraryListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Library library;
    private String failure = "";
    private boolean opening;
    private boolean disposed;

    LibraryService(ILibraries libraries, Path folder) {
        this.libraries = Objects.requireNonNull(libraries);
        this.folder = Objects.requireNonNull(folder);
    }

    /** The service of the running workbench. */
    public static LibraryService get() {
        return PlatformUI.getWorkbench().getService(LibraryService.class);
    }

    /** The kinds of questions that are installed; whether a library is open or not. */
    public ProbeKinds kinds() {
        return libraries.probeKinds();
    }

    /** Where the library is, or will be. */
    public Path folder() {
        return folder;
    }

    /** The library once it is open; empty before, and where it could not be opened. */
    public Optional<Library> library() {
        return Optional.ofNullable(library);
    }

    /** Why the library could not be opened; empty where it is open or may still be. */
    public Optional<String> failure() {
        return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
    }

    /** Opens the library in the background, unless that was done; after a failure, tries again. */
    public void open() {
        if (library != null || opening || disposed) {
            return;
        }
        opening = true;
        failure = "";
        new OpenLibraryJob(this, libraries, Display.getCurrent()).schedule();
    }

    /** Does something with the library: now when it is open, else as soon as it is. */
    public void whenOpen(Consumer<Library> use) {
        if (library != null) {
            use.accept(library);
            return;
        }
        listeners.add(new ILibraryListener() {
            @Override
            public void opened(Library opened) {
                listeners.remove(this);
                use.accept(opened);
            }
        });
        open();
    }

    public void addListener(ILibraryListener listener) {
        listeners.addIfAbsent(listener);
    }

    public void removeListener(ILibraryListener listener) {
        listeners.remove(listener);
    }

    /** Tells all listeners that the library's content has changed. */
    public void changed() {
        Library open = library;
        if (open != null) {
            listeners.forEach(listener -> listener.changed(open));
        }
    }

    /** The opening job has done its work, on the window's thread. */
    void opened(Library opened) {
        opening = false;
        if (disposed) {
            close(opened);
            return;
        }
        library = opened;
        listeners.forEach(listener -> listener.opened(opened));
    }

    void failed(String reason) {
        opening = false;
        failure = reason;
        listeners.forEach(listener -> listener.failed(reason));
    }

    /** Ends all work on the library, then closes it. */
    @Override
    public void dispose() {
        disposed = true;
        listeners.clear();
        Job.getJobManager().cancel(LibraryJob.FAMILY);
        Library open = library;
        library = null;
        if (open != null) {
            close(open);
        }
    }

    private static void close(Library open) {
        try {
            open.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "the library in " + open.folder() + " was not closed properly", e);
        }
    }
}
