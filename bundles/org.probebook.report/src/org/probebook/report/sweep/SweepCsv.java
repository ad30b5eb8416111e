// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedFinding;

/** A row for each finding, by RFC 4180; line ends within a field become blanks, so that a row is a line. */
public final class SweepCsv implements ISweepForm {
    private static final String HEAD = "host,address,article,condition,purpose,role,answer,reason,observed,expected,millis,at,reply";

    @Override
    public Optional<String> head() {
        return Optional.of(HEAD);
    }

    @Override
    public List<String> lines(SweepRow row) {
        return row.check().findings().stream().map(finding -> line(row, finding)).toList();
    }

    private static String line(SweepRow row, CheckedFinding finding) {
        CheckedFinding.Evidence evidence = finding.evidence();
        return CsvField.row(Stream.of(finding.host(), evidence.address(), row.check().article(), finding.condition(),
                finding.purpose().getLiteral(), finding.role().getLiteral(), finding.answer().token(),
                finding.reason().map(Reason::token).orElse(""), finding.observed().orElse(""), finding.expected(),
                String.format(Locale.ROOT, "%.1f", evidence.millis()), evidence.at().toString(), evidence.reply()));
    }

    @Override
    public Optional<Subject> subject(String line) {
        int address = line.equals(HEAD) ? -1 : CsvField.after(line, 0);
        int article = address < 0 ? -1 : CsvField.after(line, address);
        return article < 0 ? Optional.empty() : Optional.of(new Subject(CsvField.at(line, 0), CsvField.at(line, article)));
    }

    @Override
    public boolean lineForEachArticle() {
        return false;
    }
}
