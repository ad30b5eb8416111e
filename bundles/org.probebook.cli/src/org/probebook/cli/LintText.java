// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probebook.knowledge.validation.Severity;
import org.probebook.library.lint.Conflict;
import org.probebook.library.lint.DeadReference;
import org.probebook.library.lint.LintReport;
import org.probebook.library.lint.ProblemViolation;
import org.probebook.library.lint.Quotation;
import org.probebook.library.lint.Side;
import org.probebook.library.lint.Wish;

/** What is wrong in a library for a reader at a terminal: of each sort how many, and the most important ones. */
final class LintText {
    private static final int QUOTE = 100;
    private static final int NAMING = 3;

    private final List<String> lines = new ArrayList<>();
    private final int limit;

    private LintText(int limit) {
        this.limit = limit;
    }

    /** @param limit how many of each sort; 0: the counts alone */
    static List<String> lines(LintReport report, int limit) {
        LintText text = new LintText(limit);
        text.conflicts(report);
        text.violations(report);
        text.dead(report);
        report.unreadable().forEach(message -> text.lines.add("does not count: " + Terminal.oneLine(message)));
        return text.lines;
    }

    private void conflicts(LintReport report) {
        head("%,d conflicts between articles, in %,d articles", report.conflicts().size(), report.articles());
        for (Conflict conflict : first(report.conflicts())) {
            lines.add("  " + Terminal.oneLine(conflict.subject().line())
                    + String.format(Locale.ROOT, "  (sure: %.0f %%)", conflict.confidence() * 100));
            side(conflict.first());
            side(conflict.second());
        }
    }

    private void side(Side side) {
        Wish wish = side.wishes().getFirst();
        long others = side.wishes().stream().map(one -> one.from().article()).distinct().count() - 1;
        lines.add("    " + shortened(side.wanted()) + ": " + wish.from().article() + ", " + wish.from().section()
                + (wish.problem().isEmpty() ? "" : " (knowledge of " + wish.problem() + ")") + quoted(wish.from())
                + (others > 0 ? " and " + others + " more" : ""));
    }

    private void violations(LintReport report) {
        head("%,d errors, %,d warnings and %,d remarks in the knowledge of %,d problems", count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.INFO), report.problems());
        for (ProblemViolation one : first(report.violations())) {
            lines.add(
                    "  " + one.violation().severity().token() + "  " + one.problem() + "  " + Terminal.oneLine(one.violation().message()));
        }
    }

    private static long count(LintReport report, Severity severity) {
        return report.violations().stream().filter(one -> one.violation().severity() == severity).count();
    }

    private void dead(LintReport report) {
        head("%,d articles are named in %,d places and are not there", report.deadReferences().size(), report.deadPlaces());
        for (DeadReference dead : first(report.deadReferences())) {
            String by = String.join(", ", dead.by().stream().limit(NAMING).map(Quotation::article).toList());
            int others = dead.by().size() - NAMING;
            lines.add("  " + Terminal.oneLine(dead.target()) + "  " + by + (others > 0 ? " and " + others + " more" : "")
                    + quoted(dead.by().getFirst()));
        }
    }

    private void head(String format, Object... counts) {
        lines.add(String.format(Locale.ROOT, format, counts));
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(limit, all.size()));
    }

    private static String quoted(Quotation place) {
        return place.quote().isEmpty() ? "" : ": \"" + shortened(place.quote()) + '"';
    }

    private static String shortened(String text) {
        String line = Terminal.oneLine(text);
        return line.length() > QUOTE ? line.substring(0, QUOTE) + "…" : line;
    }
}
