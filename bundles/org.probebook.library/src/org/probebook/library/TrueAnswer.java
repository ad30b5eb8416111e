// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Map;

import org.probebook.index.SearchAnswer;

/**
 * The answer to a search that was held against a machine.
 *
 * @param answer its hits: first the problems of which a cause holds on the machine, then those of which that is unknown or was not asked, last those that are not true there; among
 *        themselves in the order of the search
 * @param reports of the checks, by the ids of the hits; none for a hit of whose problem no knowledge says how it shows on a machine
 */
public record TrueAnswer(SearchAnswer answer, Map<String, CheckReport> reports) {
    public TrueAnswer {
        reports = Map.copyOf(reports);
    }
}
