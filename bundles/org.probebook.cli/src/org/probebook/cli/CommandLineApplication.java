// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.probebook.library.ILibraries;

/** Runs one command line and ends with its exit code. Started by the framework, on the main thread. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int[] code = { ExitCode.INTERNAL_ERROR };
        boolean found = ServiceCaller.callOnce(getClass(), ILibraries.class,
                libraries -> code[0] = run(new Terminal(out, err, System::getenv), libraries, words));
        if (!found) {
            err.println("probebook: the installation is incomplete: nothing in it opens libraries");
        }
        out.flush();
        return code[0];
    }

    private static int run(Terminal terminal, ILibraries libraries, String... words) {
        Interruption interruption = Interruption.watch(terminal.cancelled());
        try {
            return new CommandLineRun(terminal, libraries).execute(words);
        } finally {
            interruption.over();
        }
    }

    /** A command ends by itself; one that is interrupted ends with the process. */
    @Override
    public void stop() {
        // Nothing is held that the end of the process does not give back.
    }
}
