// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.Recording;
import org.probebook.library.CheckReport;
import org.probebook.library.Checks;
import org.probebook.library.Library;
import org.probebook.probe.Answer;
import org.probebook.probe.Finding;
import org.probebook.probe.Forecast;
import org.probebook.probe.Host;
import org.probebook.report.JUnitReport;
import org.probebook.report.checked.CheckedJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: asks hosts whether what an article says holds there. */
@Command(name = "check", description = "Checks an article's conditions on hosts in their roles. Changes nothing on them.", footer = { "",
        "A HOST is a profile's name, or an address with what is not usual: 192.0.2.7,smb=4455,ssh=2222,user=probe,platform=nt4;",
        "'local' is this machine. Passwords come from a prompt or PROBEBOOK_PASSWORD.",
        "Exit codes: 0 no cause holds, 1 at least one holds, 2 none is known to hold and something is unknown." })
final class CheckVerb extends Verb {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Any names of articles.")
    private List<String> articles;

    @Option(names = "--server", paramLabel = "HOST", description = "The machine that accepts the connections.")
    private String server;

    @Option(names = "--client", paramLabel = "HOST", description = "The machine that makes them.")
    private String client;

    @Option(names = "--host", paramLabel = "HOST", description = "The machine of a problem that has one only.")
    private String host;

    @Mixin
    private AccountOption account;

    @Mixin
    private LimitOption limit;

    @Option(names = "--record", paramLabel = "FILE", description = "Also writes what the machines answered, without names, addresses, accounts and secrets.")
    private Path record;

    @Option(names = "--replay", paramLabel = "FILE", description = "Judges what was recorded, in place of asking machines.")
    private Path replay;

    @Option(names = "--junit", paramLabel = "FILE", description = "Also writes the findings as JUnit XML: a fault that holds is a failure, what is unknown an error.")
    private Path junit;

    @Mixin
    private ReadContents contents;

    @Option(names = "--preflight", description = "Asks nobody: tells what each question takes, what it leaves to be seen, and which will fail.")
    private boolean preflight;

    @Override
    int run(Library library) throws IOException {
        if (preflight) {
            return lookAhead(library);
        }
        notAFolder("--record", record);
        notAFolder("--junit", junit);
        List<CheckReport> reports = replay == null ? asked(library) : replayed(library);
        if (junit != null) {
            write(reports);
        }
        if (session().json()) {
            session().print(json(reports));
        } else {
            reports.forEach(report -> new CheckText(session(), language()).print(report));
        }
        return code(reports);
    }

    private List<CheckReport> asked(Library library) throws IOException {
        Map<Role, Host> on = hosts(library);
        Checks checks = contents.by(articles, library, session()) ? library.checks().readingContents() : library.checks();
        Passwords passwords = account.passwords(session(), library.hosts());
        if (record == null) {
            return checks.run(articles, on, limit.limit(), passwords, this::arrived, session().monitor());
        }
        Checks.Recorded recorded = checks.record(articles, on, limit.limit(), passwords, this::arrived, session().monitor());
        checks.write(recorded.recording(), record);
        session().note("recorded in " + record + "; " + replaced(recorded.recording()));
        return recorded.reports();
    }

    private int lookAhead(Library library) throws IOException {
        if (replay != null || record != null || junit != null) {
            throw wrong("--preflight asks nobody: leave out --record, --replay and --junit");
        }
        List<Forecast> forecasts = library.checks().preflight(articles, hosts(library),
                asked -> account.named() || !asked.user().isEmpty());
        if (session().json()) {
            session().print(PreflightReport.json(forecasts));
        } else {
            PreflightReport.lines(forecasts).forEach(session()::print);
        }
        return ExitCode.DONE;
    }

    private void notAFolder(String option, Path file) {
        if (file != null && Files.isDirectory(file)) {
            throw wrong(option + " " + file + " is a folder: name a file");
        }
    }

    private void write(List<CheckReport> reports) throws IOException {
        try (Writer out = Files.newBufferedWriter(junit)) {
            JUnitReport.write(reports.stream().map(report -> new JUnitReport.Suite(report.article(), report.verdicts())).toList(), out);
        } catch (XMLStreamException e) {
            throw new IOException(junit + " could not be written: " + e.getMessage(), e);
        }
    }

    private static String replaced(Recording recording) {
        List<String> counts = recording.getRedactions().stream().map(one -> one.getCount() + " of " + one.getKind()).toList();
        return counts.isEmpty() ? "nothing in it was private" : "private things replaced: " + String.join(", ", counts);
    }

    private List<CheckReport> replayed(Library library) throws IOException {
        if (record != null || server != null || client != null || host != null || account.named()) {
            throw wrong("--replay answers for the machines that were recorded: name no other, and no --user or --record");
        }
        return library.checks().replay(articles, library.checks().read(replay), this::arrived, session().monitor());
    }

    private static String language() {
        return java.util.Locale.getDefault().getLanguage();
    }

    private void arrived(Finding finding) {
        if (session().json()) {
            session().note(finding.expectation().getId() + " on " + finding.host().name() + ": " + CheckText.answer(finding));
        }
    }

    private Map<Role, Host> hosts(Library library) throws IOException {
        Map<Role, Host> on = new EnumMap<>(Role.class);
        put(Role.SERVER, server, library, on);
        put(Role.CLIENT, client, library, on);
        put(Role.HOST, host, library, on);
        if (on.isEmpty()) {
            throw wrong("name a machine to ask: --server, --client or --host (--host local is this one)");
        }
        return on;
    }

    private void put(Role role, String text, Library library, Map<Role, Host> on) throws IOException {
        if (text != null) {
            on.put(role, host(library, text));
        }
    }

    private static JsonNode json(List<CheckReport> reports) {
        if (reports.size() == 1) {
            return CheckedJson.of(reports.getFirst().checked());
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        reports.forEach(report -> all.add(CheckedJson.of(report.checked())));
        return all;
    }

    private static int code(List<CheckReport> reports) {
        if (reports.stream().anyMatch(report -> report.cause() == Answer.HOLDS)) {
            return ExitCode.CAUSE_HOLDS;
        }
        return reports.stream().anyMatch(CheckReport::unknown) ? ExitCode.UNKNOWN : ExitCode.DONE;
    }
}
