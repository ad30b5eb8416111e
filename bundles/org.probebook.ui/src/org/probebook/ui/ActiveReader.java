// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the article that the user reads: whichever editor is in front, also while a view has the focus. Used on the window's thread; dispose it with its part. */
public final class ActiveReader implements IPartListener2 {
    private final IWorkbenchPage page;
    private final Runnable listener;
    private IArticleReader reader;

    /** @param listener called when another article is in front, or the one in front becomes another */
    public ActiveReader(IWorkbenchPage page, Runnable listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
        follow();
    }

    /** The reader in front. */
    public Optional<IArticleReader> reader() {
        return Optional.ofNullable(reader);
    }

    /** The article in front. */
    public Optional<ArticleDocument> document() {
        return reader().flatMap(IArticleReader::document);
    }

    /** The reader in the editor that is in front on a page. */
    public static Optional<IArticleReader> in(IWorkbenchPage page) {
        return Optional.ofNullable(page).map(IWorkbenchPage::getActiveEditor).map(editor -> Adapters.adapt(editor, IArticleReader.class));
    }

    public void dispose() {
        page.removePartListener(this);
        if (reader != null) {
            reader.removeReadingListener(listener);
        }
    }

    private void follow() {
        IArticleReader front = in(page).orElse(null);
        if (front == reader) {
            return;
        }
        if (reader != null) {
            reader.removeReadingListener(listener);
        }
        reader = front;
        if (front != null) {
            front.addReadingListener(listener);
        }
        listener.run();
    }

    private void follow(IWorkbenchPartReference part) {
        IWorkbenchPart changed = part.getPart(false);
        if (changed instanceof org.eclipse.ui.IEditorPart) {
            follow();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow(part);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        follow(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow(part);
    }
}
