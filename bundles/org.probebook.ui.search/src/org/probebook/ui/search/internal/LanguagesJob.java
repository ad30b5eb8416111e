// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Reads which languages the library's articles are in. */
final class LanguagesJob extends LibraryJob<Set<String>> {
    private final Consumer<Set<String>> viewer;

    LanguagesJob(LibraryService service, Consumer<Set<String>> viewer) {
        super(Messages.search_job, service);
        this.viewer = viewer;
        setSystem(true);
    }

    @Override
    protected Set<String> work(Library library, IProgressMonitor monitor) throws IOException {
        return library.articles().languages().keySet();
    }

    @Override
    protected void show(Set<String> tags) {
        viewer.accept(tags);
    }
}
