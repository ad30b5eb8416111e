// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.sweep.SweepChange;
import org.probebook.report.sweep.SweepChange.Kind;
import org.probebook.report.sweep.SweepComparison;

/** What differs between two sweeps, for a reader at a terminal. */
final class ComparisonText {
    private static final Set<Kind> BOTH = EnumSet.of(Kind.CHANGED, Kind.NEW_CONDITION, Kind.CONDITION_GONE);
    private static final String NOT_TOLD = "not asked";

    private ComparisonText() {
    }

    static List<String> lines(SweepComparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.changes().stream().filter(change -> BOTH.contains(change.kind())).forEach(change -> lines.add(line(change)));
        comparison.newHosts().forEach(host -> lines.add(host + "  new"));
        comparison.goneHosts().forEach(host -> lines.add(host + "  gone"));
        return lines.stream().map(Terminal::oneLine).toList();
    }

    private static String line(SweepChange change) {
        CheckedCondition condition = change.condition();
        return change.host() + "  " + change.article() + "  " + (condition.label().isBlank() ? condition.condition() : condition.label())
                + ": "
                + side(change.before()) + " -> " + side(change.after());
    }

    private static String side(Optional<CheckedCondition> side) {
        return side.map(condition -> CheckText.signed(condition.answer(), condition.reason())).orElse(NOT_TOLD);
    }

    /** How much there is of each. */
    static String counts(SweepComparison comparison) {
        int told = comparison.changes(Kind.NEW_CONDITION).size() + comparison.changes(Kind.CONDITION_GONE).size();
        return "machines in both: " + comparison.hosts() + ", new: " + comparison.newHosts().size() + ", gone: "
                + comparison.goneHosts().size()
                + "; answers changed: " + comparison.changes(Kind.CHANGED).size() + ", the same: " + comparison.same() + ", in one only: "
                + told;
    }
}
