// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.probebook.article.render.Mark;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;

/** Shows one article. Used on the window's thread. */
interface IReadingPane {

    Control control();

    /** Shows an article from its start. */
    void show(ArticleDocument document);

    /** Shows anew what the conditions of the article that is shown were told, and scrolls to the first of them that holds. */
    void judged();

    /** Shows words in place of an article. */
    void message(String words);

    /** Scrolls to a place of the article and shows it for a moment. */
    void reveal(Place place);

    /**
     * Marks what the reader looks for, and scrolls to the one that is in turn.
     *
     * @param found places in order; none: takes the marks away
     * @param current number of the one in turn; ignored when there are none
     */
    void mark(List<Mark> found, int current);
}
