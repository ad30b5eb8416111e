// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.probebook.article.ArticleName;

/** Opens articles in the workbench. */
public final class Articles {
    private Articles() {
    }

    /**
     * Brings an article to the front, in the editor that shows it already or in a new one.
     *
     * @return its reader; empty when it could not be opened, which the user was told then
     */
    public static Optional<IArticleReader> open(IWorkbenchPage page, ArticleInput input) {
        try {
            IEditorPart shown = shown(page, input);
            if (shown != null) {
                page.activate(shown);
                return Optional.ofNullable(Adapters.adapt(shown, IArticleReader.class));
            }
            return Optional.ofNullable(Adapters.adapt(page.openEditor(input, Parts.ARTICLE_EDITOR), IArticleReader.class));
        } catch (PartInitException e) {
            Log.show(e.getStatus());
            return Optional.empty();
        }
    }

    private static IEditorPart shown(IWorkbenchPage page, ArticleInput wanted) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditorInput() instanceof ArticleInput input && same(input, wanted)) {
                return reference.getEditor(true);
            }
        }
        return null;
    }

    private static boolean same(ArticleInput shown, ArticleInput wanted) {
        return shown.equals(wanted) || wanted.language().isEmpty() && ArticleName.key(shown.id()).equals(ArticleName.key(wanted.id()));
    }
}
