// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.ui.LibraryService;
import org.probebook.ui.hosts.HostChoice;
import org.probebook.ui.hosts.HostEntry;
import org.probebook.ui.hosts.ProfilesJob;
import org.probebook.ui.verdicts.VerdictMemory;

/** Asks for hosts, then tries a condition on them as it is now, saved or not. On the window's thread. */
public final class TryOnHost {
    private final KnowledgeEditing editing;
    private final Runnable changed;
    private boolean asking;

    /** @param changed called when there is something new to show */
    public TryOnHost(KnowledgeEditing editing, Runnable changed) {
        this.editing = editing;
        this.changed = changed;
    }

    /** Tries a condition, composite or not. */
    public void run(Shell parent, Condition condition) {
        if (asking) {
            return;
        }
        asking = true;
        new ProfilesJob(LibraryService.get(), profiles -> ask(parent, condition, profiles)).schedule();
    }

    private void ask(Shell parent, Condition condition, List<String> profiles) {
        try {
            if (parent.isDisposed()) {
                return;
            }
            VerdictMemory memory = VerdictMemory.get();
            Optional<Map<Role, HostEntry>> hosts = HostChoice.ask(parent, editing.label(condition), List.of(condition), profiles,
                    memory.lastHosts());
            hosts.ifPresent(named -> {
                memory.keep(named);
                start(condition, named);
            });
        } finally {
            asking = false;
        }
    }

    private void start(Condition condition, Map<Role, HostEntry> hosts) {
        KnowledgeEditing.Snapshot snapshot = editing.snapshot();
        snapshot.of(condition, Condition.class).ifPresent(copy -> new TrialJob(editing.label(condition), copy, hosts, LibraryService.get(),
                verdict -> {
                    VerdictMemory.get().accept(editing.problem().getId(), List.of(verdict),
                            tried -> (Condition) snapshot.origins().get(tried));
                    changed.run();
                }, changed).schedule());
    }
}
