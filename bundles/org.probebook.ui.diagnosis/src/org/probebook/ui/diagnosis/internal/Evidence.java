// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.ui.hosts.ConditionWords;
import org.probebook.ui.verdicts.EvidenceLine;

/** What is to be said of a condition and its finding, line by line. */
final class Evidence {
    private final List<EvidenceLine> lines = new ArrayList<>();

    private Evidence() {
    }

    static List<EvidenceLine> lines(FindingRow row) {
        Evidence evidence = new Evidence();
        evidence.add("", ConditionWords.label(row.condition()));
        evidence.add(Messages.evidence_answer, row.answer());
        if (row.condition() instanceof Expectation expectation) {
            evidence.leaf(row, expectation);
        }
        row.condition().getPassages().stream().findFirst().filter(passage -> passage.getQuote() != null)
                .ifPresent(passage -> evidence.add(Messages.evidence_article, NLS.bind(Messages.evidence_quote, passage.getQuote())));
        return evidence.lines;
    }

    private void leaf(FindingRow row, Expectation expectation) {
        if (!row.asked()) {
            add(Messages.evidence_missing, NLS.bind(Messages.evidence_nameHost, ConditionWords.role(Inherited.role(expectation)),
                    ConditionWords.roleMeaning(Inherited.role(expectation))));
        }
        add(Messages.evidence_observed, FindingsTree.observed(row));
        add(Messages.evidence_holdsWhen, ConditionWords.holdsWhen(expectation));
        if (!expectation.getPlatforms().isEmpty() || !expectation.getEditions().isEmpty()) {
            List<String> tokens = new ArrayList<>(expectation.getPlatforms());
            tokens.addAll(expectation.getEditions());
            add(Messages.evidence_onlyOn, String.join(", ", tokens));
        }
        row.finding().ifPresentOrElse(this::finding, () -> add(Messages.evidence_question, ConditionWords.question(expectation)));
    }

    private void finding(Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        lines.addAll(EvidenceLine.exchange(evidence.request(), evidence.reply(), finding.host().name(), finding.host().address(),
                evidence.account(), evidence.at(), evidence.millis()));
    }

    private void add(String label, String value) {
        if (!value.isBlank()) {
            lines.add(new EvidenceLine(label, value));
        }
    }
}
