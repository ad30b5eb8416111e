// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user asks the index.
 *
 * @param text free words, an article's number, an error code or a pasted message; any text is allowed
 * @param language BCP 47 tag of the asker's language, which ranks articles of that language first among equals; empty: unknown
 * @param product keeps articles of products whose name holds these words; empty: all
 * @param limit how many hits at most, from 1
 */
public record SearchRequest(String text, Optional<String> language, Optional<String> product, int limit) {
    public SearchRequest {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        Objects.requireNonNull(product);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
    }

    /** Asks in no particular language, over all products. */
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, Optional.empty(), Optional.empty(), limit);
    }
}
