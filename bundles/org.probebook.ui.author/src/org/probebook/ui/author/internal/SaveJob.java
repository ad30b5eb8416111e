// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Problem;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Keeps a problem in the library. */
final class SaveJob extends LibraryJob<Void> {
    private final Problem problem;
    private final Runnable saved;

    /**
     * @param problem that nobody edits meanwhile
     * @param saved called when the library has it
     */
    SaveJob(Problem problem, LibraryService service, Runnable saved) {
        super(NLS.bind(Messages.editor_saving, problem.getId()), service);
        this.problem = problem;
        this.saved = saved;
        setPriority(INTERACTIVE);
    }

    @Override
    protected Void work(Library library, IProgressMonitor monitor) throws IOException {
        library.authoring().save(problem);
        return null;
    }

    @Override
    protected void show(Void nothing) {
        saved.run();
    }
}
