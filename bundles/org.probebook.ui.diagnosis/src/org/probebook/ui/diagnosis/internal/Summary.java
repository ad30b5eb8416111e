// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Purpose;
import org.probebook.library.CheckReport;
import org.probebook.probe.Answer;
import org.probebook.probe.Verdict;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;

/** A run in one line. */
record Summary(Icon icon, String words) {

    static Summary of(CheckRun run) {
        String what = NLS.bind(Messages.summary_what, run.request().article(), run.request().hostWords());
        return switch (run.state()) {
            case RUNNING -> new Summary(Icon.ASKING, NLS.bind(Messages.summary_running, what));
            case CANCELLED -> new Summary(Icon.SKIPPED, NLS.bind(Messages.summary_cancelled, what));
            case FAILED -> new Summary(Icon.UNKNOWN, NLS.bind(Messages.summary_failed, what, run.trouble()));
            case DONE -> done(what, run.report().orElseThrow());
        };
    }

    private static Summary done(String what, CheckReport report) {
        Answer cause = report.cause();
        String verdict = switch (cause) {
            case HOLDS -> Messages.summary_causeHolds;
            case DOES_NOT_HOLD -> Messages.summary_noCause;
            case UNKNOWN -> Messages.summary_causeUnknown;
            case NOT_APPLICABLE -> asked(report) ? Messages.summary_causeNotApplicable : Messages.summary_causeNotAsked;
        };
        return new Summary(AnswerLook.of(cause).icon(), NLS.bind(Messages.summary_done, new Object[] { what, verdict, counts(report) }));
    }

    /** Whether a host was named for anything that is evidence for a cause. */
    private static boolean asked(CheckReport report) {
        return report.verdicts().stream().filter(verdict -> verdict.purpose() == Purpose.CAUSE).flatMap(Verdict::leaves)
                .anyMatch(leaf -> !(leaf instanceof Verdict.Skipped));
    }

    private static String counts(CheckReport report) {
        List<Verdict> leaves = report.verdicts().stream().flatMap(Verdict::leaves).toList();
        List<String> counts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            long count = leaves.stream().filter(leaf -> !(leaf instanceof Verdict.Skipped) && leaf.answer() == answer).count();
            if (count > 0) {
                counts.add(NLS.bind(counted(answer), count));
            }
        }
        long skipped = leaves.stream().filter(Verdict.Skipped.class::isInstance).count();
        if (skipped > 0) {
            counts.add(NLS.bind(Messages.summary_skipped, skipped));
        }
        return String.join(", ", counts);
    }

    private static String counted(Answer answer) {
        return switch (answer) {
            case HOLDS -> Messages.summary_holding;
            case DOES_NOT_HOLD -> Messages.summary_notHolding;
            case NOT_APPLICABLE -> Messages.summary_notApplicable;
            case UNKNOWN -> Messages.summary_unknown;
        };
    }
}
