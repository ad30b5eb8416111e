// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user asks the index.
 *
 * @param text free words, an article's number, an error code, a pasted message, or an expression (quoted phrases, {@code field:value}, AND, OR, NOT, wildcards); any
 *            text is allowed
 * @param language BCP 47 tag of the asker's language, which ranks articles of that language first among equals; empty: told from the text
 * @param filter what is left out
 * @param order how hits are sorted
 * @param meaning whether vectors count too, for whatever part of the library has them
 * @param facets whether to count the articles by language, product, year and kind, which takes longer
 * @param limit how many hits at most, from 1
 */
public record SearchRequest(String text, Optional<String> language, SearchFilter filter, SearchOrder order, boolean meaning, boolean facets,
        int limit) {
    public SearchRequest {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(order);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
    }

    /** Asks in no particular language, over the whole library, by relevance, with what meaning there is, and counts nothing. */
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, Optional.empty(), SearchFilter.NONE, SearchOrder.RELEVANCE, true, false, limit);
    }

    /** The same from a reader of a language; empty: told from the text. */
    public SearchRequest in(Optional<String> asker) {
        return new SearchRequest(text, asker, filter, order, meaning, facets, limit);
    }

    /** The same within a filter. */
    public SearchRequest only(SearchFilter wanted) {
        return new SearchRequest(text, language, wanted, order, meaning, facets, limit);
    }

    /** The same in another order. */
    public SearchRequest by(SearchOrder wanted) {
        return new SearchRequest(text, language, filter, wanted, meaning, facets, limit);
    }

    /** The same with vectors, or without. */
    public SearchRequest meaning(boolean wanted) {
        return new SearchRequest(text, language, filter, order, wanted, facets, limit);
    }

    /** The same with the counts of the facets. */
    public SearchRequest counting() {
        return new SearchRequest(text, language, filter, order, meaning, true, limit);
    }
}
