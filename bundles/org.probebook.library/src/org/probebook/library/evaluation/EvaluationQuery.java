// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query with the articles that answer it.
 *
 * @param id unique in its file
 * @param language BCP 47 tag of the query's language; empty where it has none
 * @param text what is searched for
 * @param relevant ids of the articles, as the file spells them; at least one
 * @param kind what sort of query it is; with a detail after a colon, as the language that is searched
 */
public record EvaluationQuery(String id, String language, String text, List<String> relevant, String kind) {
    public EvaluationQuery {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        relevant = List.copyOf(relevant);
        if (relevant.isEmpty()) {
            throw new IllegalArgumentException("no relevant article for " + id);
        }
    }

    /** The language for a request. */
    Optional<String> asker() {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }

    /** The kind without its detail. */
    public String sort() {
        int colon = kind.indexOf(':');
        return colon < 0 ? kind : kind.substring(0, colon);
    }
}
