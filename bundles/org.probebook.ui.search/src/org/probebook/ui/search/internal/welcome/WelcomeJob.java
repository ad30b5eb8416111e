// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.welcome;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.KnownProblems;
import org.probebook.ui.search.internal.Messages;

/** Reads what the first page says of the library. */
final class WelcomeJob extends LibraryJob<WelcomePage> {
    private final Consumer<WelcomePage> viewer;

    WelcomeJob(LibraryService service, Consumer<WelcomePage> viewer) {
        super(Messages.welcome_name, service);
        this.viewer = viewer;
        setSystem(true);
    }

    @Override
    protected WelcomePage work(Library library, IProgressMonitor monitor) throws IOException {
        return new WelcomePage(library.folder(), library.articles().languages(), KnownProblems.in(library));
    }

    @Override
    protected void show(WelcomePage page) {
        viewer.accept(page);
    }
}
