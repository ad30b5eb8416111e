// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.article.Article;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Parts;

/** Opens the knowledge of the article in front, with room for both; says so where no article is. */
public final class EditKnowledgeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Article> article = ActiveReader.in(window.getActivePage()).flatMap(IArticleReader::document).map(ArticleDocument::article);
        if (article.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.editor_window, Messages.editor_openFirst);
            return null;
        }
        try {
            window.getWorkbench().showPerspective(Parts.AUTHOR_PERSPECTIVE, window);
            window.getActivePage().openEditor(new KnowledgeInput(article.get().id(), article.get().language()), Parts.KNOWLEDGE_EDITOR,
                    true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
