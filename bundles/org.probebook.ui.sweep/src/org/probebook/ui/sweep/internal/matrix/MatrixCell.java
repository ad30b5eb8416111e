// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.Optional;

import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.sweep.SweepRow;

/**
 * What became of a condition on a host.
 *
 * @param told all that is known of it; empty for whether a cause holds
 */
public record MatrixCell(Answer answer, Optional<Reason> reason, Optional<CheckedCondition> told) {

    static MatrixCell cause(SweepRow row) {
        return new MatrixCell(row.cause(), row.reason(), Optional.empty());
    }

    static MatrixCell of(CheckedCondition condition) {
        return new MatrixCell(condition.answer(), condition.reason(), Optional.of(condition));
    }
}
