// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.imports;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.DialogHandler;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Messages;

/** Asks what to import, then imports it in the background. */
public final class ImportHandler extends DialogHandler {

    @Override
    protected void ask(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        LibraryService service = LibraryService.get();
        if (service.failure().isPresent()) {
            MessageDialog.openError(shell, Messages.import_window,
                    NLS.bind(Messages.search_notOpened, service.folder(), service.failure().get()));
            return;
        }
        ImportDialog dialog = new ImportDialog(shell);
        if (dialog.open() == Window.OK) {
            service.whenOpen(library -> new ImportLibraryJob(dialog.sources(), service).schedule());
        }
    }
}
