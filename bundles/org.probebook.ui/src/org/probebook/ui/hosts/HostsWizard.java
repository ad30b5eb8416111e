// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.probebook.knowledge.Role;

/** Gathers the machines that are to be asked; asks nothing itself. */
final class HostsWizard extends Wizard {
    private final HostsPage hosts;
    private Map<Role, HostEntry> chosen;

    HostsWizard(HostsPage hosts) {
        this.hosts = hosts;
        setWindowTitle(Messages.check_window);
    }

    @Override
    public void addPages() {
        addPage(hosts);
    }

    @Override
    public boolean performFinish() {
        hosts.keep();
        chosen = hosts.entries();
        return true;
    }

    /** The machines by their roles; empty when the user gave up. */
    Optional<Map<Role, HostEntry>> chosen() {
        return Optional.ofNullable(chosen);
    }
}
