// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Optional;

import org.probebook.report.sweep.ISweepForm;
import org.probebook.report.sweep.SweepRow;

/** A line for each host and article that says whether a cause holds there. */
final class SweepText implements ISweepForm {
    private static final String BETWEEN = "  ";

    @Override
    public Optional<String> head() {
        return Optional.empty();
    }

    @Override
    public List<String> lines(SweepRow row) {
        return List.of(row.host() + BETWEEN + row.check().article() + BETWEEN + CheckText.signed(row.cause(), row.reason()));
    }

    @Override
    public Optional<Subject> subject(String line) {
        int article = line.indexOf(BETWEEN);
        int answer = article < 0 ? -1 : line.indexOf(BETWEEN, article + BETWEEN.length());
        return answer < 0
                ? Optional.empty()
                : Optional.of(new Subject(line.substring(0, article), line.substring(article + BETWEEN.length(), answer)));
    }

    @Override
    public boolean lineForEachArticle() {
        return true;
    }
}
