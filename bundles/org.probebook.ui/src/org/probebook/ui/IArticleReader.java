// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Optional;
import java.util.function.Function;

import org.probebook.article.Article;

/** A part that shows an article; a workbench part that is one adapts to this. Used on the window's thread. */
public interface IArticleReader {

    /** What is read; empty while it is loaded, and when it could not be. */
    Optional<ArticleDocument> document();

    /**
     * Scrolls to a place and shows it for a moment; when the article is still being loaded, as soon as it is there.
     *
     * @param place finds the place in the article that is read; empty: nothing happens
     */
    void reveal(Function<Article, Optional<Place>> place);

    /** Scrolls to a place that is known. */
    default void reveal(Place place) {
        reveal(article -> Optional.of(place));
    }

    /** @param listener called when {@link #document()} is another one */
    void addReadingListener(Runnable listener);

    void removeReadingListener(Runnable listener);
}
