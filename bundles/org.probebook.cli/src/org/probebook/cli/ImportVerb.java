// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.probebook.index.References;
import org.probebook.index.UnfinishedImport;
import org.probebook.library.ImportReport;
import org.probebook.library.Library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import}: brings archives, folders and files into the library. */
@Command(name = "import", description = "Brings archives (zip, tar, gz, one in another), folders, git work trees and single files into the library; formats are found by content.")
final class ImportVerb extends Verb {
    /** How many rejected files are listed on a terminal. */
    private static final int LISTED = 20;
    /** How many missing articles are named on a terminal. */
    private static final int NAMED = 3;

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

    /** The one that is imported again comes to its end now. */
    @Override
    void tell(UnfinishedImport unfinished) {
        if (paths.stream().noneMatch(path -> path.toAbsolutePath().normalize().toString().equals(unfinished.source()))) {
            super.tell(unfinished);
        }
    }

    private void print(ImportReport report) {
        session().print(String.format(Locale.ROOT,
                "%,d articles (%,d added, %,d changed, %,d unchanged, %,d vanished), %,d rejected, %.1f s", report.articles(),
                report.added(), report.changed(), report.unchanged(), report.vanished(), report.rejected().size(), report.seconds()));
        print(report.references());
        report.rejected().stream().limit(LISTED)
                .forEach(rejected -> session().print(Terminal.oneLine("rejected: " + rejected.source() + " " + rejected.reason())));
        if (report.rejected().size() > LISTED) {
            session().print("… and " + (report.rejected().size() - LISTED) + " more; --json lists all");
        }
    }

    private void print(References references) {
        if (references.total() > 0) {
            session().print(String.format(Locale.ROOT, "%,d references to other articles, %,d resolve (%.1f %%)", references.total(),
                    references.resolved(), 100.0 * references.resolved() / references.total()));
        }
        if (!references.dead().isEmpty()) {
            session().print(String.format(Locale.ROOT, "%,d articles are named and not here, most often %s; --json lists all",
                    references.dead().size(), references.dead().stream().limit(NAMED)
                            .map(dead -> Terminal.oneLine(dead.target()) + " (by " + dead.by().size() + ")")
                            .collect(Collectors.joining(", "))));
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
        ObjectNode references = node.putObject("references").put("total", report.references().total())
                .put("resolved", report.references().resolved());
        var dead = references.putArray("dead");
        report.references().dead().forEach(one -> one.by().forEach(dead.addObject().put("target", one.target()).putArray("by")::add));
        var rejected = node.putArray("rejected");
        report.rejected().forEach(one -> rejected.addObject().put("source", one.source()).put("reason", one.reason()));
        return node.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
    }
}
