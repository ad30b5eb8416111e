// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.probebook.library.ILibraries;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One command line over the libraries of the installation; tells failures in one line and by exit code. */
final class CommandLineRun {
    private final Terminal terminal;
    private final ILibraries libraries;

    CommandLineRun(Terminal terminal, ILibraries libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    int execute(String... words) {
        CommandLine line = new CommandLine(new ProbebookCommand(new Session(terminal, libraries)));
        line.addSubcommand(new ImportVerb()).addSubcommand(new SearchVerb()).addSubcommand(new ShowVerb()).addSubcommand(new FactsVerb())
                .addSubcommand(new CheckVerb()).addSubcommand(new SweepVerb()).addSubcommand(new HostsVerb()).addSubcommand(new EvalVerb())
                .addSubcommand(new DraftsVerb()).addSubcommand(new VectorsVerb()).addSubcommand(new LintVerb())
                .addSubcommand(AskVerb.with(libraries.probeKinds()));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, arguments) -> wrongUsage(failure));
        line.setExecutionExceptionHandler((failure, command, result) -> new Failure(terminal).told(failure));
        return line.execute(words);
    }

    private int wrongUsage(ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(failure.getMessage().lines().findFirst().orElse("wrong usage") + " (" + name + " --help tells more)");
        return ExitCode.WRONG_USAGE;
    }
}
