// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import picocli.CommandLine;

/** Runs one command line and ends with its exit code. Started by the framework, on the main thread. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        CommandLine line = new CommandLine(new ProbebookCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return line.execute(words);
    }

    /** A command ends by itself; one that is interrupted ends with the process. */
    @Override
    public void stop() {
        // nothing is held that the end of the process does not give back
    }
}
