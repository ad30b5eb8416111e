// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Optional;
import java.util.Set;

import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.search.internal.filter.Choices;

/**
 * What the user wants to see in the search view.
 *
 * @param text what was typed; blank: the problems that can be checked
 * @param language of the asker; empty: told from the text
 * @param choices what it is limited to
 * @param like the article whose like is wanted; then nothing else but the limit matters
 * @param limit how many problems at most
 */
public record Query(String text, Optional<String> language, Choices choices, SearchOrder order, Optional<ArticleInput> like, int limit) {
    static final int PAGE = 50;

    public Query {
        text = text.strip();
    }

    /** The first page of what is like an article. */
    static Query like(ArticleInput article) {
        return new Query("", Optional.empty(), Choices.NONE, SearchOrder.RELEVANCE, Optional.of(article), PAGE);
    }

    /** The same with one page more. */
    Query longer() {
        return new Query(text, language, choices, order, like, limit + PAGE);
    }

    /** Whether another one asks the same but for how many. */
    boolean same(Query other) {
        return other != null && equals(new Query(other.text, other.language, other.choices, other.order, other.like, limit));
    }

    /**
     * For the engine, by words alone and without counts.
     *
     * @param checkable the keys of the problems that can be checked; looked at only when these are wanted
     */
    public SearchRequest request(Set<String> checkable) {
        return SearchRequest.of(text, limit).in(language).only(choices.filter(checkable)).by(order).meaning(false);
    }
}
