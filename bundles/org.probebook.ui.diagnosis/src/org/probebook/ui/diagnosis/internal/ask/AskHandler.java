// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal.ask;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.library.Library;
import org.probebook.ui.DialogHandler;
import org.probebook.ui.LibraryService;
import org.probebook.ui.hosts.ProfilesJob;

/** Opens the wizard that asks a host one question. */
public final class AskHandler extends DialogHandler {

    @Override
    protected void ask(ExecutionEvent event) throws ExecutionException {
        // not the active shell, which may be a dialog that is about to close
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        LibraryService service = LibraryService.get();
        if (service.library().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.ask_window, Messages.ask_notOpen);
            return;
        }
        new ProfilesJob(service, profiles -> open(shell, service.library().orElseThrow(), profiles)).schedule();
    }

    private static void open(Shell shell, Library library, List<String> profiles) {
        if (shell.isDisposed()) {
            return;
        }
        WizardDialog dialog = new WizardDialog(shell, new AskWizard(library, profiles));
        dialog.setHelpAvailable(false);
        dialog.open();
    }
}
