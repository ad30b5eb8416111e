// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.probebook.knowledge.Expectation;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.ui.hosts.ConditionWords;

/** What is to be said of a condition and its finding, line by line. */
final class Evidence {
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendLocalized(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
            .toFormatter(Locale.getDefault()).withZone(ZoneId.systemDefault());

    /** A value with its label. */
    record Line(String label, String value) {
    }

    private final List<Line> lines = new ArrayList<>();

    private Evidence() {
    }

    static List<Line> lines(FindingRow row) {
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
        add(Messages.evidence_asked, evidence.request());
        add(Messages.evidence_reply, evidence.reply());
        add(Messages.evidence_host,
                finding.host().name().equals(finding.host().address())
                        ? finding.host().address()
                        : finding.host().name() + " (" + finding.host().address() + ")");
        add(Messages.evidence_account, evidence.account());
        add(Messages.evidence_when, NLS.bind(Messages.evidence_took, MOMENT.format(evidence.at()), FindingsTree.time(evidence.millis())));
    }

    private void add(String label, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(label, value));
        }
    }
}
