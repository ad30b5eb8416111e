// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.probebook.article.Article;
import org.probebook.ui.ActiveReader;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Parts;
import org.probebook.ui.search.internal.SearchView;

/** Lists in the search view what is like the article in front. */
public final class SimilarHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Article article = ActiveReader.in(page).flatMap(IArticleReader::document).map(ArticleDocument::article).orElse(null);
        if (article == null) {
            return null;
        }
        try {
            if (page.showView(Parts.SEARCH_VIEW) instanceof SearchView view) {
                view.similar(new ArticleInput(article.id(), article.language(), article.title()));
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
