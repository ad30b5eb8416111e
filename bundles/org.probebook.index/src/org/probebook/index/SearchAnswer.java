// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param language the language that the request was taken to be in; empty where that could not be told
 * @param millis time taken
 * @param total how many articles match at all
 * @param hits best first
 */
public record SearchAnswer(String language, double millis, long total, List<Hit> hits) {
    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
