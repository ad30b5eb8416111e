// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.probebook.probe.Answer;
import org.probebook.report.sweep.SweepChange;
import org.probebook.report.sweep.SweepComparison;
import org.probebook.report.sweep.SweepProgress.Standing;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.Icon;
import org.probebook.ui.sweep.internal.matrix.Matrix;

/** A sweep in one line. */
record SweepSummary(Icon icon, String words) {

    /**
     * @param trouble why it failed; empty otherwise
     */
    static SweepSummary of(SweepState state, Matrix matrix, Standing standing, String trouble) {
        String articles = String.join(", ", matrix.articles());
        String found = found(matrix);
        return switch (state) {
            case NONE -> new SweepSummary(Icon.SKIPPED, Messages.summary_none);
            case RUNNING -> new SweepSummary(Icon.ASKING, NLS.bind(Messages.summary_running, SweepWords.standing(standing), found));
            case OPENED -> new SweepSummary(icon(matrix), NLS.bind(Messages.summary_opened, articles, found));
            case DONE -> new SweepSummary(icon(matrix),
                    NLS.bind(Messages.summary_done, new Object[] { articles, found, SweepWords.time(standing.seconds()) }));
            case STOPPED -> new SweepSummary(Icon.SKIPPED, NLS.bind(Messages.summary_stopped,
                    new Object[] { articles, SweepWords.number(Math.max(0, standing.all() - standing.done())), found }));
            case FAILED -> new SweepSummary(Icon.UNKNOWN, NLS.bind(Messages.summary_failed, trouble, found));
        };
    }

    private static Icon icon(Matrix matrix) {
        Answer worst = matrix.causes(Answer.HOLDS) > 0
                ? Answer.HOLDS
                : matrix.causes(Answer.UNKNOWN) > 0 ? Answer.UNKNOWN : Answer.DOES_NOT_HOLD;
        return AnswerLook.of(worst).icon();
    }

    private static String found(Matrix matrix) {
        Object[] counts = { SweepWords.number(matrix.size()), SweepWords.number(matrix.causes(Answer.HOLDS)),
                SweepWords.number(matrix.causes(Answer.UNKNOWN)) };
        String found = NLS.bind(Messages.summary_found, counts);
        return matrix.comparison().map(comparison -> found + compared(comparison)).orElse(found);
    }

    private static String compared(SweepComparison comparison) {
        Object[] counts = { SweepWords.number(comparison.changes(SweepChange.Kind.CHANGED).size()),
                SweepWords.number(comparison.newHosts().size()), SweepWords.number(comparison.goneHosts().size()) };
        return NLS.bind(Messages.summary_compared, counts);
    }

    /** How many of the hosts are shown; empty when all are. */
    static Optional<String> shown(Matrix matrix) {
        int all = matrix.size();
        return matrix.shown().size() == all
                ? Optional.empty()
                : Optional.of(NLS.bind(Messages.filter_shown, SweepWords.number(matrix.shown().size()), SweepWords.number(all)));
    }
}
