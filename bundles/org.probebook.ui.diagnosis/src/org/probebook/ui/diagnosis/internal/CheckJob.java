// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Role;
import org.probebook.library.CheckReport;
import org.probebook.library.Library;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

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
        Map<Role, Host> hosts = new EnumMap<>(Role.class);
        Map<Host, Credentials> accounts = new HashMap<>();
        for (Map.Entry<Role, HostEntry> entry : run.request().hosts().entrySet()) {
            Host host = entry.getValue().host(library.host(entry.getValue().text()));
            hosts.put(entry.getKey(), host);
            accounts.put(host, entry.getValue().credentials(host));
        }
        return library.check(run.request().article(), hosts, host -> accounts.getOrDefault(host, Credentials.NONE),
                finding -> onWindow(() -> {
                    run.accept(finding);
                    changed.run();
                }), monitor);
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
