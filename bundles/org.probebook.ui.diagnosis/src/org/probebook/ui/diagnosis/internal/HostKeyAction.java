// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Reason;
import org.probebook.ui.LibraryService;

/** Shows the key of the host that a finding could not trust, and keeps it when the user says that it is the host's. */
final class HostKeyAction extends Action {
    private final Shell shell;
    private final Host host;
    private final Runnable trusted;

    private HostKeyAction(Shell shell, Host host, Runnable trusted) {
        super(Messages.trust_action);
        this.shell = shell;
        this.host = host;
        this.trusted = trusted;
    }

    /**
     * Puts it into the menu of a control, for as long as such a finding is selected.
     *
     * @param trusted called when the key was accepted
     */
    static void install(Control control, Supplier<Optional<FindingRow>> selected, Action copy, Runnable trusted) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, control, selected, copy, trusted));
        control.setMenu(menu.createContextMenu(control));
    }

    private static void fill(IMenuManager menu, Control control, Supplier<Optional<FindingRow>> selected, Action copy, Runnable trusted) {
        selected.get().flatMap(FindingRow::finding).filter(finding -> finding.reason().filter(Reason.UNTRUSTED_HOST::equals).isPresent())
                .map(Finding::host).ifPresent(host -> menu.add(new HostKeyAction(control.getShell(), host, trusted)));
        menu.add(copy);
    }

    @Override
    public void run() {
        new AskHostKeyJob(host, LibraryService.get(), key -> {
            if (!shell.isDisposed() && HostKeyDialog.accepted(shell, host, key)) {
                new AcceptHostKeyJob(host, key, LibraryService.get(), trusted).schedule();
            }
        }).schedule();
    }
}
