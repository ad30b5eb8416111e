// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.PlatformUI;
import org.probebook.knowledge.Role;
import org.probebook.ui.hosts.HostEntry;

/** What was tried while the workbench runs, so that an editor that is opened again shows it; and the hosts of the last trial. On the window's thread. */
public final class TrialMemory {
    private final Map<String, Trials> byProblem = new HashMap<>();
    private Map<Role, HostEntry> last = Map.of();

    /** The memory of the running workbench. */
    public static TrialMemory get() {
        return PlatformUI.getWorkbench().getService(TrialMemory.class);
    }

    /** The trials of a problem. */
    public Trials of(String problem) {
        return byProblem.computeIfAbsent(problem, id -> new Trials());
    }

    /** The hosts of the last trial; empty before the first one. */
    public Map<Role, HostEntry> lastHosts() {
        return last;
    }

    /** Keeps hosts for the next trial, beside those in other roles. */
    public void keep(Map<Role, HostEntry> hosts) {
        Map<Role, HostEntry> all = new HashMap<>(last);
        all.putAll(hosts);
        last = Map.copyOf(all);
    }
}
