// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.library.CheckReport;
import org.probebook.library.Checks;
import org.probebook.library.Library;
import org.probebook.probe.CheckPlan;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.hosts.ContentsLeave;
import org.probebook.ui.hosts.NamedHosts;

/** Checks in the background, and tells of every finding as it comes in. */
final class CheckJob extends LibraryJob<CheckReport> {
    private final CheckRun run;
    private final Runnable changed;

    /** @param changed called whenever the run has changed, on the window's thread */
    CheckJob(CheckRun run, LibraryService service, Runnable changed) {
        super(NLS.bind(Messages.check_job, run.request().article(), run.request().hostWords()), service);
        this.run = run;
        this.changed = changed;
        setPriority(LONG);
    }

    @Override
    protected CheckReport work(Library library, IProgressMonitor monitor) throws IOException {
        NamedHosts named = NamedHosts.of(run.request().hosts(), library);
        List<String> article = List.of(run.request().article());
        Checks checks = ContentsLeave.given(article, library) ? library.checks().readingContents() : library.checks();
        return checks.run(article, named.hosts(), CheckPlan.PER_PROBE, named.credentials(), finding -> onWindow(() -> {
            run.accept(finding);
            changed.run();
        }), monitor).getFirst();
    }

    @Override
    protected void show(CheckReport report) {
        run.done(report);
        changed.run();
    }

    @Override
    protected boolean failed(String reason) {
        run.failed(reason);
        changed.run();
        return true;
    }

    @Override
    protected void cancelled() {
        run.cancelled();
        changed.run();
    }
}
