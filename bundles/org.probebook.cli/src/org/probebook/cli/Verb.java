// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.probebook.library.Library;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A verb over an open library. */
abstract class Verb implements Callable<Integer> {
    @ParentCommand
    private ProbebookCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() throws IOException {
        try (Library library = session().open()) {
            return run(library);
        }
    }

    /** Does it; returns the exit code. */
    abstract int run(Library library) throws IOException;

    final Session session() {
        return root.session();
    }

    /** What was typed makes no sense. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
