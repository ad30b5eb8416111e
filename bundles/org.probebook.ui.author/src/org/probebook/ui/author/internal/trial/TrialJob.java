// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.probe.Verdict;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.author.internal.Messages;
import org.probebook.ui.hosts.HostEntry;
import org.probebook.ui.hosts.NamedHosts;

/** Tries one condition on hosts. */
public final class TrialJob extends LibraryJob<Verdict> {
    private final Condition condition;
    private final Map<Role, HostEntry> hosts;
    private final Consumer<Verdict> result;
    private final Runnable end;

    /**
     * @param condition in a problem that nobody edits meanwhile
     * @param result told the verdict
     * @param end told when there is none
     */
    public TrialJob(String label, Condition condition, Map<Role, HostEntry> hosts, LibraryService service, Consumer<Verdict> result,
            Runnable end) {
        super(NLS.bind(Messages.trial_job, label, HostEntry.words(hosts)), service);
        this.condition = condition;
        this.hosts = hosts;
        this.result = result;
        this.end = end;
    }

    @Override
    protected Verdict work(Library library, IProgressMonitor monitor) throws IOException {
        NamedHosts named = NamedHosts.of(hosts, library);
        return library.authoring().check(List.of(condition), named.hosts(), named.credentials(), finding -> {
            // the verdict holds them all
        }, monitor).getFirst();
    }

    @Override
    protected void show(Verdict verdict) {
        result.accept(verdict);
    }

    @Override
    protected boolean failed(String reason) {
        end.run();
        return false;
    }

    @Override
    protected void cancelled() {
        end.run();
    }
}
