// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.util.Collection;
import java.util.List;

/**
 * The scores of a group of queries.
 *
 * @param quality on average
 * @param p50 milliseconds that half of the rankings took at most
 * @param p99 milliseconds that 99 of 100 took at most
 */
public record Scores(int queries, Quality quality, double p50, double p99) {

    /** The scores of some answers. */
    static Scores of(Collection<Answer> answers) {
        List<Double> times = answers.stream().map(Answer::millis).sorted().toList();
        return new Scores(answers.size(), Quality.mean(answers.stream().map(Answer::quality).toList()), percentile(times, 0.5),
                percentile(times, 0.99));
    }

    /** By the nearest rank. */
    private static double percentile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
