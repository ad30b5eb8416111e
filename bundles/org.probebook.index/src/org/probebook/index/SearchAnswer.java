// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param language the language that the request was taken to be in; empty where that could not be told
 * @param millis time taken
 * @param total how many articles match at all
 * @param hits best first
 * @param meant the request with doubtful words as they are likely meant; empty when there are none
 * @param questions errors that the request may have meant, not surely enough to answer for them, the likeliest first
 * @param facets counts over all that match; empty unless the request asked for them
 */
public record SearchAnswer(String language, double millis, long total, List<Hit> hits, Optional<String> meant,
        List<MessageQuestion> questions,
        List<Facet> facets) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        Objects.requireNonNull(meant);
        questions = List.copyOf(questions);
        facets = List.copyOf(facets);
    }
}
