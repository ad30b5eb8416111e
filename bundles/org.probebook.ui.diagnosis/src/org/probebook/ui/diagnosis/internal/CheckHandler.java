// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.LibraryService;
import org.probebook.ui.hosts.ProfilesJob;

/** Checks the article in front on hosts; says why where that is not possible. */
public final class CheckHandler extends AbstractHandler {
    private boolean asking;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ArticleDocument> document = ActiveReader.in(window.getActivePage()).flatMap(IArticleReader::document);
        if (document.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.check_window, Messages.check_openFirst);
        } else if (!document.get().checkable()) {
            MessageDialog.openInformation(window.getShell(), Messages.check_window,
                    NLS.bind(Messages.check_nothing, document.get().article().id()));
        } else {
            new ProfilesJob(LibraryService.get(), profiles -> ask(window, document.get(), profiles)).schedule();
        }
        return null;
    }

    /** One dialog at a time, also when the key repeats before the first one is there. */
    private void ask(IWorkbenchWindow window, ArticleDocument document, List<String> profiles) {
        if (asking) {
            return;
        }
        asking = true;
        try {
            FindingsView.askAndCheck(window, document, profiles);
        } finally {
            asking = false;
        }
    }
}
