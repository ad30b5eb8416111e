// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.probebook.index.Facet;
import org.probebook.index.MessageQuestion;

/**
 * What the list shows.
 *
 * @param query what it answers
 * @param rows best first
 * @param status how many there are and how long that took
 * @param more whether a longer list would show more
 * @param hint what to do when there are no rows
 * @param facets counts to choose by; empty: not known yet
 * @param meant the words as they were likely meant
 * @param questions errors whose message the words may be
 */
record Results(Query query, List<ResultRow> rows, String status, boolean more, String hint, Optional<List<Facet>> facets,
        Optional<String> meant,
        List<MessageQuestion> questions) {
    Results {
        rows = List.copyOf(rows);
        Objects.requireNonNull(facets);
        Objects.requireNonNull(meant);
        questions = List.copyOf(questions);
    }

    /** A list with nothing to choose by. */
    static Results plain(Query query, List<ResultRow> rows, String status, boolean more, String hint) {
        return new Results(query, rows, status, more, hint, Optional.of(List.of()), Optional.empty(), List.of());
    }

    /** The same with counts that were made for it. */
    Results counted(List<Facet> counts) {
        return new Results(query, rows, status, more, hint, Optional.of(counts), meant, questions);
    }
}
