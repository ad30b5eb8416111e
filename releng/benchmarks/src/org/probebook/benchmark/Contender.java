// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One line of the table, with what its runs took. */
final class Contender {
    private final String name;
    private final List<Outcome> outcomes = new ArrayList<>();

    Contender(String name) {
        this.name = name;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    int articles() {
        return outcomes.getLast().articles();
    }

    double median(ToDoubleFunction<Outcome> figure) {
        double[] sorted = outcomes.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String line() {
        double median = median(Outcome::seconds);
        double least = outcomes.stream().mapToDouble(Outcome::seconds).min().orElseThrow();
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %,.0f | %,.0f MB |", name, median, least, articles() / median,
                outcomes.getLast().bytes() / 1e6);
    }
}
