// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;
import org.probebook.ui.LibraryService;

/** Asks the user which machines conditions are to be checked on, and shows what these will be asked. On the window's thread. */
public final class HostChoice {
    private HostChoice() {
    }

    /**
     * Opens the dialog and waits for its end.
     *
     * @param subject of the check, in words
     * @param conditions that are to be checked; not empty
     * @param profiles names of the hosts that the library knows
     * @param last hosts of the check before this one, whose accounts still serve
     * @return the machines that were named, at least one; empty when the user gave up
     */
    public static Optional<Map<Role, HostEntry>> ask(Shell parent, String subject, List<? extends Condition> conditions,
            List<String> profiles, Map<Role, HostEntry> last) {
        HostsWizard wizard = new HostsWizard(page(subject, conditions, profiles, last));
        new CheckDialog(parent, wizard).open();
        return wizard.chosen();
    }

    /** The page on which the machines are named, for wizards that ask more. */
    public static HostsPage page(String subject, List<? extends Condition> conditions, List<String> profiles, Map<Role, HostEntry> last) {
        return new HostsPage(subject, conditions, new HostHistory(settings()), profiles, last, LibraryService.get().kinds());
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(HostChoice.class)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, HostHistory.class.getSimpleName());
    }
}
