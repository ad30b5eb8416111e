// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Hits beside the article that is read. The search bundle fills it with its views through perspective extensions. */
public final class SearchPerspective implements IPerspectiveFactory {

    /** Id of this perspective in {@code plugin.xml}. */
    public static final String ID = "org.probebook.app.perspective.search"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
