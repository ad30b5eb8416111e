// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.probebook.ui.Parts;

/** The article beside its knowledge needs most of the window; problems to go on with are on the left, and all else behind them. */
public final class AuthorPerspective implements IPerspectiveFactory {
    private static final float SEARCH_WIDTH = 0.22f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, SEARCH_WIDTH, IPageLayout.ID_EDITOR_AREA);
        left.addView(Parts.SEARCH_VIEW);
        left.addView(Parts.FACTS_VIEW);
        left.addView(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(Parts.SEARCH_VIEW);
        layout.addShowViewShortcut(Parts.FACTS_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(Parts.FINDINGS_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addPerspectiveShortcut(SearchPerspective.ID);
        layout.addPerspectiveShortcut(Parts.AUTHOR_PERSPECTIVE);
    }
}
