// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.fleet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.probebook.probe.Answer;
import org.probebook.report.checked.CheckedFinding;
import org.probebook.report.sweep.SweepChange;
import org.probebook.ui.AnswerLook;
import org.probebook.ui.fleet.internal.matrix.MatrixCell;
import org.probebook.ui.fleet.internal.matrix.MatrixRow;
import org.probebook.ui.hosts.ConditionWords;
import org.probebook.ui.verdicts.EvidenceLine;

/** What is to be said of a cell, line by line. */
final class CellEvidence {
    private final List<EvidenceLine> lines = new ArrayList<>();

    private CellEvidence() {
    }

    /** @param title what the cell's column is called */
    static List<EvidenceLine> lines(MatrixRow row, String title, Optional<MatrixCell> cell, Optional<SweepChange> change) {
        CellEvidence evidence = new CellEvidence();
        evidence.add("", NLS.bind(Messages.evidence_on, title, row.host()));
        evidence.add(Messages.evidence_answer, cell.map(SweepWords::answer).orElse(Messages.matrix_notAsked));
        change.ifPresent(one -> evidence.add(Messages.evidence_before, one.before().map(was -> {
            AnswerLook look = AnswerLook.of(was.answer());
            return was.reason().map(look::word).orElseGet(look::word);
        }).orElse(Messages.matrix_notAsked)));
        cell.flatMap(MatrixCell::told).filter(CheckedFinding.class::isInstance).map(CheckedFinding.class::cast)
                .ifPresent(evidence::finding);
        return evidence.lines;
    }

    private void finding(CheckedFinding finding) {
        boolean compared = finding.answer() == Answer.HOLDS || finding.answer() == Answer.DOES_NOT_HOLD;
        add(Messages.evidence_observed, finding.observed().orElse(compared ? Messages.evidence_absent : ""));
        add(Messages.evidence_holdsWhen, finding.expected());
        add(Messages.evidence_role, ConditionWords.role(finding.role()));
        add(Messages.evidence_question, finding.question().words());
        CheckedFinding.Evidence evidence = finding.evidence();
        lines.addAll(EvidenceLine.exchange(evidence.request(), evidence.reply(), finding.host(), evidence.address(), evidence.account(),
                evidence.at(), evidence.millis()));
    }

    private void add(String label, String value) {
        if (!value.isBlank()) {
            lines.add(new EvidenceLine(label, value));
        }
    }
}
