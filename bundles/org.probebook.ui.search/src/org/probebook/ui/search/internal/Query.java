// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.Optional;

import org.probebook.index.SearchRequest;
import org.probebook.ui.search.internal.meaning.MeaningPreferences;

/**
 * What the user wants to see in the search view.
 *
 * @param text what was typed; blank: the problems that can be checked
 * @param language of the asker; empty: told from the text
 * @param limit how many problems at most
 */
record Query(String text, Optional<String> language, int limit) {
    static final int PAGE = 50;

    Query {
        text = text.strip();
    }

    /** The same with one page more. */
    Query longer() {
        return new Query(text, language, limit + PAGE);
    }

    SearchRequest request() {
        return SearchRequest.of(text, limit).in(language).meaning(MeaningPreferences.searching());
    }
}
