// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Optional;

import org.probebook.library.Swept;

/** A line for each host and article that says whether a cause holds there. */
final class SweepText implements SweepForm {
    private static final String BETWEEN = "  ";

    @Override
    public Optional<String> head() {
        return Optional.empty();
    }

    @Override
    public List<String> lines(Swept swept) {
        return swept.reports().stream().map(report -> swept.host().name() + BETWEEN + report.article() + BETWEEN + CheckText.cause(report))
                .toList();
    }

    @Override
    public Optional<String> host(String line) {
        return line.contains(BETWEEN) ? Optional.of(line.substring(0, line.indexOf(BETWEEN))) : Optional.empty();
    }
}
