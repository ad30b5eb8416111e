// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.stream.Collectors;

import org.probebook.knowledge.Expectation;
import org.probebook.ui.hosts.ConditionWords;

/** The findings of a run as plain text, for a mail or a ticket. */
final class FindingsText {
    private static final String INDENT = "  ";

    private FindingsText() {
    }

    static String of(CheckRun run) {
        StringBuilder out = new StringBuilder(run.request().title()).append(System.lineSeparator());
        out.append(Summary.of(run).words()).append(System.lineSeparator());
        out.append(System.lineSeparator());
        run.rows().forEach(row -> row(row, "", out));
        return out.toString();
    }

    private static void row(FindingRow row, String indent, StringBuilder out) {
        out.append(indent).append("[").append(row.answer()).append("] ").append(ConditionWords.label(row.condition()))
                .append(System.lineSeparator());
        if (row.condition() instanceof Expectation && row.finding().isPresent()) {
            // the label and the answer stand in the line above
            String evidence = Evidence.lines(row).stream().skip(2)
                    .map(line -> indent + INDENT + INDENT + line.label() + " " + line.value().replace("\n", " "))
                    .collect(Collectors.joining(System.lineSeparator()));
            out.append(evidence).append(System.lineSeparator());
        }
        row.parts().forEach(part -> row(part, indent + INDENT, out));
    }
}
