// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Objects;

import org.probebook.index.SearchRequest;

/**
 * A search that finds something where another one found nothing.
 *
 * @param request to be asked instead
 * @param total how many articles it finds, above 0
 */
public record Hint(Kind kind, SearchRequest request, long total) {
    /** In what it differs. */
    public enum Kind {
        /** Doubtful words as they were likely meant. */
        AS_MEANT,
        /** The whole library instead of what the filter lets through. */
        WITHOUT_FILTER,
        /** The words alone, without operators, wildcards, quotes and properties. */
        WORDS_ALONE
    }

    public Hint {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(request);
    }
}
