// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;

import org.probebook.index.SearchAnswer;

/**
 * The answer to a search that was held against a machine.
 *
 * @param answer with its hits in the order of {@code hits}
 * @param hits first the problems of which a cause holds on the machine, then those of which that is unknown or was not asked, last those that are not true there; among themselves in the
 *        order of the search
 */
public record TrueAnswer(SearchAnswer answer, List<TrueHit> hits) {
    public TrueAnswer {
        hits = List.copyOf(hits);
    }
}
