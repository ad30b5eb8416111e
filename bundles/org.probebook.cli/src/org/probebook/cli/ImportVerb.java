// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.probebook.library.ImportReport;
import org.probebook.library.Library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import}: brings archives, folders and files into the library. */
@Command(name = "import", description = "Brings archives (zip), folders and single files into the library; formats are found by content.")
final class ImportVerb extends Verb {
    /** How many rejected files are listed on a terminal. */
    private static final int LISTED = 20;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to import.")
    private List<Path> paths;

    @Override
    int run(Library library) throws IOException {
        ImportReport report = library.importFrom(paths, session().monitor());
        if (session().json()) {
            session().print(json(report));
        } else {
            print(report);
        }
        if (report.articles() == 0) {
            session().terminal().say("nothing was imported: " + (report.rejected().isEmpty()
                    ? paths.getFirst() + " holds no file"
                    : report.rejected().getFirst().source() + " " + report.rejected().getFirst().reason()));
            return ExitCode.UNREADABLE_DATA;
        }
        return ExitCode.DONE;
    }

    private void print(ImportReport report) {
        session().print(String.format(Locale.ROOT,
                "%,d articles (%,d added, %,d changed, %,d unchanged, %,d vanished), %,d rejected, %.1f s", report.articles(),
                report.added(), report.changed(), report.unchanged(), report.vanished(), report.rejected().size(), report.seconds()));
        report.rejected().stream().limit(LISTED)
                .forEach(rejected -> session().print(Terminal.oneLine("rejected: " + rejected.source() + " " + rejected.reason())));
        if (report.rejected().size() > LISTED) {
            session().print("… and " + (report.rejected().size() - LISTED) + " more; --json lists all");
        }
    }

    private static ObjectNode json(ImportReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articles", report.articles()).put("added", report.added()).put("changed", report.changed())
                .put("unchanged", report.unchanged())
                .put("vanished", report.vanished());
        ObjectNode languages = node.putObject("languages");
        report.languages().forEach(languages::put);
        node.put("sections", report.sections()).put("facts", report.facts());
        var rejected = node.putArray("rejected");
        report.rejected().forEach(one -> rejected.addObject().put("source", one.source()).put("reason", one.reason()));
        return node.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
    }
}
