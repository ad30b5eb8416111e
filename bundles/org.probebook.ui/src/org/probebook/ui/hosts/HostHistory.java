// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.probebook.knowledge.Role;
import org.probebook.probe.Host;

/** The hosts that were checked before, kept over a restart; never a password. */
final class HostHistory {
    private static final int MOST = 15;
    private static final String RECENT = "recent";
    private static final String LAST = "last.";
    private static final String USER = "user.";

    private final IDialogSettings settings;

    HostHistory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** What can be offered for any role: this machine, then the hosts used last, then the profiles. */
    List<String> offers(List<String> profiles) {
        Set<String> offers = new LinkedHashSet<>();
        offers.add(Host.LOCAL);
        offers.addAll(recent());
        offers.addAll(profiles);
        return new ArrayList<>(offers);
    }

    /** The host that was last used in a role; this machine, where the problem knows one machine only; else nothing. */
    String last(Role role) {
        String usual = role == Role.HOST ? Host.LOCAL : "";
        return Objects.requireNonNullElse(settings.get(LAST + role.getLiteral()), usual);
    }

    /** The account that was last used on a host. */
    String account(String host) {
        return Objects.requireNonNullElse(settings.get(USER + host), "");
    }

    void keep(Role role, HostEntry entry) {
        settings.put(LAST + role.getLiteral(), entry.text());
        if (!entry.named()) {
            return;
        }
        settings.put(USER + entry.text(), entry.account());
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(entry.text());
        hosts.addAll(recent());
        settings.put(RECENT, hosts.stream().limit(MOST).toArray(String[]::new));
    }

    private List<String> recent() {
        String[] recent = settings.getArray(RECENT);
        return recent == null ? List.of() : List.of(recent);
    }
}
