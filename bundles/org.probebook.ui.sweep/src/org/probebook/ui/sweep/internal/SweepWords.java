// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Problem;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.sweep.SweepProgress.Standing;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.sweep.internal.matrix.MatrixCell;
import org.probebook.ui.sweep.internal.matrix.MatrixColumn;
import org.probebook.ui.hosts.ConditionWords;

/** A sweep in words. Any thread. */
final class SweepWords {
    private static final int MINUTE = 60;

    private SweepWords() {
    }

    /** How many of how many, how fast, and how long still. */
    static String standing(Standing standing) {
        NumberFormat rate = NumberFormat.getInstance(Locale.getDefault());
        rate.setMinimumFractionDigits(1);
        rate.setMaximumFractionDigits(1);
        String[] parts = { number(standing.done()), number(standing.all()), rate.format(standing.rate()), time(standing.left()) };
        return NLS.bind(Double.isInfinite(standing.left()) ? Messages.standing_begun : Messages.standing_running, parts);
    }

    /** How long something takes: seconds up to two minutes, minutes above. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 2 * MINUTE
                ? NLS.bind(Messages.time_seconds, number(whole))
                : NLS.bind(Messages.time_minutes, number((whole + MINUTE / 2) / MINUTE));
    }

    static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(count);
    }

    /** An answer in words, with the reason why it is unknown. */
    static String answer(MatrixCell cell) {
        return answer(cell.answer(), cell.reason());
    }

    /** The same of a condition. */
    static String answer(CheckedCondition condition) {
        return answer(condition.answer(), condition.reason());
    }

    private static String answer(Answer answer, Optional<Reason> reason) {
        AnswerLook look = AnswerLook.of(answer);
        return reason.map(look::word).orElseGet(look::word);
    }

    /** What a column is called: in the user's language where the library knows the condition, else as the sweep's file has it. */
    static String title(MatrixColumn column, Optional<Problem> knowledge, boolean several) {
        String words = column.cause()
                ? Messages.matrix_cause
                : knowledge.flatMap(problem -> condition(column, problem)).map(ConditionWords::label).orElse(column.label());
        return several ? NLS.bind(Messages.matrix_articleColumn, column.article(), words) : words;
    }

    /** The condition of a column, where the library knows it. */
    static Optional<Condition> condition(MatrixColumn column, Problem problem) {
        Optional<Condition> found = Optional.empty();
        for (var all = problem.eAllContents(); all.hasNext() && found.isEmpty();) {
            if (all.next() instanceof Condition condition && column.condition().equals(condition.getId())) {
                found = Optional.of(condition);
            }
        }
        return found;
    }

    /** All that is to be said of a column. */
    static String tip(MatrixColumn column, String title) {
        if (column.cause()) {
            return NLS.bind(Messages.matrix_causeTip, column.article());
        }
        String what = NLS.bind(Messages.matrix_tip, ConditionWords.purpose(column.purpose()), title);
        return column.role()
                .map(role -> NLS.bind(Messages.matrix_tipAsked, new Object[] { what, ConditionWords.role(role), column.question() }))
                .orElse(what);
    }
}
