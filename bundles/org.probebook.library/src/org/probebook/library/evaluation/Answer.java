// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.util.List;

/**
 * What a library answered to a query.
 *
 * @param ranked ids of articles, best first; those that the query names are spelt as there
 * @param millis that the ranking took
 */
public record Answer(EvaluationQuery query, List<String> ranked, Quality quality, double millis) {
    public Answer {
        ranked = List.copyOf(ranked);
    }
}
