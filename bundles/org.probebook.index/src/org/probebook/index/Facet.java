// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

/**
 * How the articles that match spread over the values of one property, the most frequent first. A filter of the same property is not applied to the counts, so that they say what
 * another choice would give; those of other properties are.
 */
public record Facet(Kind kind, List<Count> counts) {

    /** What is counted. */
    public enum Kind {
        LANGUAGE, PRODUCT, YEAR, KIND,
        /** Whether something can be checked on a host; one value, {@code yes}. The index does not know, a library does. */
        PROBES
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
