// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.library.CheckReport;
import org.probebook.library.Swept;
import org.probebook.probe.Expected;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/** A row for each finding, by RFC 4180; line ends within a field become blanks, so that a row is a line. */
final class SweepCsv implements SweepForm {
    private static final List<String> HEAD = List.of("host", "address", "article", "condition", "purpose", "role", "answer", "reason",
            "observed", "expected", "millis",
            "at", "reply");

    @Override
    public Optional<String> head() {
        return Optional.of(String.join(",", HEAD));
    }

    @Override
    public List<String> lines(Swept swept) {
        List<String> lines = new ArrayList<>();
        for (CheckReport report : swept.reports()) {
            report.verdicts().stream().flatMap(Verdict::findings).forEach(finding -> lines.add(row(report.article(), finding)));
        }
        return lines;
    }

    private static String row(String article, Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        return Stream.of(finding.host().name(), finding.host().address(), article, String.valueOf(finding.expectation().getId()),
                Inherited.purpose(finding.expectation()).getLiteral(),
                Inherited.role(finding.expectation()).getLiteral(), finding.answer().token(),
                finding.reason().map(Reason::token).orElse(""),
                finding.observed().orElse(""), Expected.words(finding.expectation()), String.format(Locale.ROOT, "%.1f", evidence.millis()),
                evidence.at().toString(), evidence.reply()).map(SweepCsv::field).collect(Collectors.joining(","));
    }

    /** Programs for tables take a field that begins so for a formula; a host that is not to be trusted could write one. */
    private static String field(String text) {
        String line = Terminal.oneLine(text);
        String plain = line.matches("[=+@\\t-].*") && !line.matches("-?\\d+(\\.\\d+)?") ? "'" + line : line;
        return plain.matches(".*[\",].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    @Override
    public Optional<String> host(String line) {
        if (line.equals(head().orElseThrow()) || line.isEmpty()) {
            return Optional.empty();
        }
        if (!line.startsWith("\"")) {
            return Optional.of(line.substring(0, Math.max(0, line.indexOf(','))));
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '"' && (i + 1 == line.length() || line.charAt(++i) != '"')) {
                break;
            }
            name.append(line.charAt(i));
        }
        return Optional.of(name.toString());
    }
}
