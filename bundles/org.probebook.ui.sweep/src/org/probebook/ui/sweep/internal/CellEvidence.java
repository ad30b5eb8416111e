// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Purpose;
import org.probebook.probe.Answer;
import org.probebook.report.checked.CheckedArticle;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.checked.CheckedFinding;
import org.probebook.report.checked.CheckedGroup;
import org.probebook.ui.sweep.internal.matrix.MatrixCell;
import org.probebook.ui.sweep.internal.matrix.MatrixChange;
import org.probebook.ui.sweep.internal.matrix.MatrixColumn;
import org.probebook.ui.sweep.internal.matrix.MatrixRow;
import org.probebook.ui.hosts.ConditionWords;
import org.probebook.ui.verdicts.EvidenceLine;

/** What is to be said of a cell, line by line. */
final class CellEvidence {
    private final List<EvidenceLine> lines = new ArrayList<>();

    private CellEvidence() {
    }

    /**
     * @param title what the cell's column is called
     * @param known the condition, where the library knows it
     */
    static List<EvidenceLine> lines(MatrixRow row, MatrixColumn column, String title, Optional<MatrixChange> change,
            Optional<Condition> known) {
        CellEvidence evidence = new CellEvidence();
        Optional<MatrixCell> cell = row.cell(column);
        evidence.add("", NLS.bind(Messages.evidence_on, title, row.host()));
        evidence.add(Messages.evidence_answer, cell.map(SweepWords::answer).orElse(Messages.matrix_notAsked));
        change.ifPresent(
                one -> evidence.add(Messages.evidence_before, one.before().map(SweepWords::answer).orElse(Messages.matrix_notAsked)));
        if (column.cause()) {
            row.article(column).ifPresent(evidence::causes);
        } else {
            cell.flatMap(MatrixCell::told).ifPresent(told -> evidence.told(told, row.article(column), known));
        }
        return evidence.lines;
    }

    /** The conditions of causes that are no part of another one. */
    private void causes(CheckedArticle article) {
        Set<String> parts = article.groups().stream().flatMap(group -> group.parts().stream()).collect(Collectors.toSet());
        parts(Messages.evidence_causes, article.conditions().stream()
                .filter(condition -> condition.purpose() == Purpose.CAUSE && !parts.contains(condition.condition())));
    }

    private void told(CheckedCondition told, Optional<CheckedArticle> article, Optional<Condition> known) {
        switch (told) {
            case CheckedFinding finding -> finding(finding, known);
            case CheckedGroup group -> parts(Messages.evidence_parts, article.stream().flatMap(all -> all.conditions().stream())
                    .filter(condition -> group.parts().contains(condition.condition())));
        }
    }

    private void parts(String label, Stream<CheckedCondition> parts) {
        add(label, parts.map(part -> NLS.bind(Messages.evidence_part, MatrixColumn.label(part), SweepWords.answer(part)))
                .collect(Collectors.joining("\n  ", "\n  ", "")));
    }

    private void finding(CheckedFinding finding, Optional<Condition> known) {
        boolean compared = finding.answer() == Answer.HOLDS || finding.answer() == Answer.DOES_NOT_HOLD;
        add(Messages.evidence_observed, finding.observed().orElse(compared ? Messages.evidence_absent : ""));
        add(Messages.evidence_holdsWhen,
                known.filter(Expectation.class::isInstance).map(Expectation.class::cast).map(ConditionWords::holdsWhen)
                        .orElse(finding.expected()));
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
