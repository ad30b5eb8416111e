// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Articles;
import org.probebook.ui.DialogHandler;
import org.probebook.ui.search.internal.Messages;

/** Asks for an article's number or id, and opens it. */
public final class OpenArticleHandler extends DialogHandler {

    @Override
    protected void ask(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        InputDialog dialog = new InputDialog(window.getShell(), Messages.openArticle_title, Messages.openArticle_prompt, "",
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            Articles.open(window.getActivePage(), new ArticleInput(dialog.getValue().strip(), "", ""));
        }
    }
}
