// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.probebook.ui.Parts;

/** Problems on the left from top to bottom, the article in the middle with what is exact in it beside it, and below these what a check has found. */
public final class SearchPerspective implements IPerspectiveFactory {

    /** Id of this perspective in {@code plugin.xml}. */
    public static final String ID = "org.probebook.app.perspective.search";
    private static final float SEARCH_WIDTH = 0.3f;
    private static final float ARTICLE_HEIGHT = 0.65f;
    private static final float ARTICLE_WIDTH = 0.66f;
    private static final float FACTS_HEIGHT = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        // first, so that it has all the height: the longer the list, the less one scrolls
        layout.addView(Parts.SEARCH_VIEW, IPageLayout.LEFT, SEARCH_WIDTH, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ARTICLE_HEIGHT, IPageLayout.ID_EDITOR_AREA);
        below.addView(Parts.FINDINGS_VIEW);
        below.addPlaceholder(Parts.SWEEP_VIEW);
        below.addView(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addView(Parts.FACTS_VIEW, IPageLayout.RIGHT, ARTICLE_WIDTH, IPageLayout.ID_EDITOR_AREA);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, FACTS_HEIGHT, Parts.FACTS_VIEW);
        layout.getViewLayout(Parts.SEARCH_VIEW).setCloseable(false);
        layout.addShowViewShortcut(Parts.SEARCH_VIEW);
        layout.addShowViewShortcut(Parts.FACTS_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(Parts.FINDINGS_VIEW);
        layout.addShowViewShortcut(Parts.SWEEP_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(Parts.AUTHOR_PERSPECTIVE);
    }
}
