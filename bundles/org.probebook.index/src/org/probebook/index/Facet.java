// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

/** How the articles that match spread over the values of one property, the most frequent first. */
public record Facet(Kind kind, List<Count> counts) {

    /** What is counted. */
    public enum Kind {
        LANGUAGE, PRODUCT, YEAR, KIND
    }

    /**
     * A value.
     *
     * @param value for {@link SearchFilter}
     * @param articles that match and have it
     */
    public record Count(String value, long articles) {
    }

    public Facet {
        counts = List.copyOf(counts);
    }
}
