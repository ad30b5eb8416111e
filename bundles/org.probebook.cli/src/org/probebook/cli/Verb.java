// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.probebook.index.UnfinishedImport;
import org.probebook.library.Library;
import org.probebook.probe.Host;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A verb over an open library. */
abstract class Verb implements Callable<Integer> {
    private static final DateTimeFormatter BEGUN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() throws IOException {
        try (Library library = session().open()) {
            for (UnfinishedImport one : library.articles().unfinished()) {
                tell(one);
            }
            return run(library);
        }
    }

    /** Does it; returns the exit code. */
    abstract int run(Library library) throws IOException;

    /** Tells of an import that did not come to its end. */
    void tell(UnfinishedImport unfinished) {
        session().note("the import of " + unfinished.source() + ", begun " + BEGUN.format(unfinished.begun().atZone(ZoneId.systemDefault()))
                + ", did not come to its end: import it again to bring in the rest");
    }

    final Session session() {
        return ((ProbebookCommand) spec.root().userObject()).session();
    }

    /** The host that was typed. */
    final Host host(Library library, String text) throws IOException {
        try {
            return library.host(text);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** What was typed makes no sense. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
