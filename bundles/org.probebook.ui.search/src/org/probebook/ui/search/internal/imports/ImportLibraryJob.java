// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.probebook.library.ImportReport;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Messages;

/** Imports, and then says what came in. What was committed before a cancellation stays, so the views are told then, too. */
final class ImportLibraryJob extends LibraryJob<ImportReport> {
    /** One import at a time: a library has one writer. */
    private static final ISchedulingRule ONE = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final List<Path> sources;
    private final LibraryService service;

    ImportLibraryJob(List<Path> sources, LibraryService service) {
        super(sources.size() == 1
                ? NLS.bind(Messages.import_jobOne, sources.getFirst().getFileName())
                : NLS.bind(Messages.import_job, sources.size()), service);
        this.sources = sources;
        this.service = service;
        setPriority(LONG);
        setRule(ONE);
    }

    @Override
    protected ImportReport work(Library library, IProgressMonitor monitor) throws IOException {
        return library.importFrom(sources, monitor);
    }

    @Override
    protected void show(ImportReport report) {
        service.changed();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            new ImportReportDialog(window.getShell(), report).open();
        }
    }

    /** What was committed before is in the library. */
    @Override
    protected boolean failed(String reason) {
        service.changed();
        return false;
    }

    @Override
    protected void cancelled() {
        service.changed();
    }
}
