// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.probebook.library.Library;
import org.probebook.library.lint.LintReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: what is wrong in a library. */
@Command(name = "lint", description = "Lists what is wrong in the library: articles that others name and that are not there, knowledge that breaks its rules, and articles that want one value different.")
final class LintVerb extends Verb {
    @Parameters(paramLabel = "ID", arity = "0..*", description = "Articles or problems that the list is limited to, by any of their names.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "How many of each sort are printed (10); JSON has all.")
    private int limit = 10;

    @Override
    int run(Library library) throws IOException {
        if (limit < 0) {
            throw wrong("--limit must not be below 0");
        }
        LintReport report = library.lint().report(names, session().monitor());
        if (session().json()) {
            session().print(LintJson.of(report));
        } else {
            LintText.lines(report, limit).forEach(session()::print);
        }
        return ExitCode.DONE;
    }
}
