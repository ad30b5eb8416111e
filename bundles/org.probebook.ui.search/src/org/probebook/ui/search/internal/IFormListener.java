// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.probebook.library.KeptSearch;
import org.probebook.ui.ArticleInput;

/** Told of what the user does with the controls of the search view; on the window's thread. */
interface IFormListener {

    /** Words, language, limits or order are others. */
    void asked();

    /** The words are complete: Enter was pressed, or they were chosen. */
    void settled();

    /** A longer list is wanted. */
    void longer();

    /** An article is wanted. */
    void open(ArticleInput article);

    /** A search that was kept is wanted again. */
    void recalled(KeptSearch search);

    /** The list from before similar articles were asked for is wanted again. */
    void back();
}
