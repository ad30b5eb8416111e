// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.probebook.probe.ProbeKinds;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ask}: one question to one host, of any kind that is installed; each kind is a command of its own, made from its class. */
@Command(name = "ask", description = "Asks a host one question, and prints all that is observed. Changes nothing on it.", subcommandsRepeatable = false)
final class AskVerb implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The verb with a command for every kind. */
    static CommandLine with(ProbeKinds kinds) {
        CommandLine line = new CommandLine(new AskVerb());
        for (EClass probe : kinds.probes()) {
            line.addSubcommand(ProbeKinds.name(probe), AskCommand.of(probe, kinds));
        }
        return line;
    }

    @Override
    public void run() {
        List<String> kinds = new ArrayList<>(spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "name a kind of question: " + String.join(", ", kinds));
    }
}
