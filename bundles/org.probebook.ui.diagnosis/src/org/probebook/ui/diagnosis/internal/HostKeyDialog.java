// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;

/** Asks whether a key is a host's. What is chosen without a thought trusts nobody. */
final class HostKeyDialog {
    private HostKeyDialog() {
    }

    /** Whether the user accepts the key; one that is known is accepted already. */
    static boolean accepted(Shell shell, Host host, HostKey key) {
        String shown = key.type() + "\n" + key.fingerprint();
        return switch (key.standing()) {
            case KNOWN -> true;
            case NEW -> asked(shell, MessageDialog.QUESTION, NLS.bind(Messages.trust_new, new Object[] { host.name(), shown, key.where() }),
                    Messages.trust_accept);
            case CHANGED ->
                asked(shell, MessageDialog.WARNING, NLS.bind(Messages.trust_changed, new Object[] { host.name(), shown, key.where() }),
                        Messages.trust_replace);
            case REVOKED -> {
                MessageDialog.openError(shell, Messages.trust_window, NLS.bind(Messages.trust_revoked, host.name(), shown));
                yield false;
            }
        };
    }

    private static boolean asked(Shell shell, int kind, String question, String accept) {
        MessageDialog dialog = new MessageDialog(shell, Messages.trust_window, null, question, kind, 1, accept, Messages.trust_cancel);
        return dialog.open() == 0;
    }
}
