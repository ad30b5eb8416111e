// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;
import org.probebook.library.Library;
import org.probebook.library.Reply;
import org.probebook.probe.Argument;
import org.probebook.probe.Attribute;
import org.probebook.probe.ProbeKinds;
import org.probebook.probe.Reason;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** One kind of question as a command: its options and their help are the arguments of its class. */
@Command
final class AskCommand extends Verb {
    private static final String RESERVED = "probe-";

    private final EClass probes;
    private final Map<Argument, String> given = new LinkedHashMap<>();

    @Option(names = "--host", paramLabel = "HOST", required = true, description = "The machine to ask: a profile's name, or an address with what is not usual.")
    private String host;

    @Mixin
    private AccountOption account;

    private AskCommand(EClass probes) {
        this.probes = probes;
    }

    static CommandLine of(EClass probes, ProbeKinds kinds) {
        AskCommand command = new AskCommand(probes);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        Argument.of(probes).forEach(argument -> spec.addOption(command.option(argument, spec)));
        spec.usageMessage().description(plain(ProbeKinds.help(probes))).footer(footer(probes, kinds));
        return new CommandLine(spec);
    }

    private OptionSpec option(Argument argument, CommandSpec spec) {
        String name = spec.findOption(argument.name()) == null ? argument.name() : RESERVED + argument.name();
        String usual = argument.usual().filter(value -> !value.isEmpty()).map(value -> " (" + value + ")").orElse("");
        String choices = argument.choices().isEmpty() ? "" : " One of " + String.join(", ", argument.choices()) + ".";
        return OptionSpec.builder("--" + name).type(String.class).arity(argument.kind() == Argument.Kind.TRUTH ? "0..1" : "1")
                .fallbackValue("yes")
                .required(argument.needed() && argument.usual().isEmpty()).paramLabel(argument.kind().name())
                .description(plain(argument.help() + choices + usual)).setter(new CommandLine.Model.ISetter() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> T set(T value) {
                        return value == null ? null : (T) given.put(argument, value.toString());
                    }
                }).build();
    }

    /** The help takes a percent sign for the beginning of a placeholder. */
    private static String plain(String help) {
        return help.replace("%", "%%");
    }

    private static String[] footer(EClass probes, ProbeKinds kinds) {
        List<String> lines = new ArrayList<>(List.of("Observed:"));
        for (Attribute attribute : kinds.attributes(probes)) {
            lines.add(plain("  " + attribute.name() + ": " + attribute.meaning()));
        }
        kinds.footprint(ProbeKinds.create(probes)).ifPresent(footprint -> lines.add(plain("Usually takes " + footprint.rights().words()
                + ". Seen as " + footprint.looksLike() + ". Leaves " + footprint.leaves() + ".")));
        return lines.toArray(String[]::new);
    }

    @Override
    int run(Library library) throws IOException {
        Probe probe = ProbeKinds.create(probes);
        try {
            given.forEach((argument, text) -> argument.give(probe, text));
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        Reply reply = library.ask(probe, host(library, host), account.passwords(session(), library.hosts()), session().monitor());
        if (session().json()) {
            session().print(json(probe, reply));
        } else {
            print(reply);
        }
        return reply.reason().isPresent() ? ExitCode.UNKNOWN : ExitCode.DONE;
    }

    private void print(Reply reply) {
        if (reply.reason().isPresent()) {
            session().print(
                    "? unknown: " + reply.reason().get().token().replace('-', ' ') + "  " + Terminal.oneLine(reply.evidence().reply()));
            return;
        }
        reply.values().forEach((attribute, value) -> session()
                .print(attribute + ": " + value.map(Terminal::oneLine).orElseGet(() -> missing(reply.untold().get(attribute)))));
        session().note(Terminal.oneLine(reply.evidence().request()) + ": " + Terminal.oneLine(reply.evidence().reply()));
    }

    /** What the host does not have is none; what it does not tell is not. */
    private static String missing(Reason untold) {
        return untold == null ? "(none)" : "? unknown: " + untold.token().replace('-', ' ');
    }

    private static ObjectNode json(Probe probe, Reply reply) {
        ObjectNode node = KnowledgeJson.row();
        node.set("probe", KnowledgeJson.of(probe));
        node.put("host", reply.host().name()).put("reason",
                reply.reason().map(Reason::token).orElse(null));
        ObjectNode values = node.putObject("values");
        reply.values().forEach((attribute, value) -> values.put(attribute, value.orElse(null)));
        ObjectNode untold = node.putObject("untold");
        reply.untold().forEach((attribute, reason) -> untold.put(attribute, reason.token()));
        node.set("evidence", evidence(reply));
        return node;
    }

    private static ObjectNode evidence(Reply reply) {
        return KnowledgeJson.row().put("request", reply.evidence().request()).put("reply", reply.evidence().reply())
                .put("account", reply.evidence().account()).put("address", reply.host().address())
                .put("at", reply.evidence().at().toString());
    }
}
