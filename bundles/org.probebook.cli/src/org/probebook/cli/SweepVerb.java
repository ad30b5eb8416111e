// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;
import org.probebook.probe.Host;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep}: checks articles on many hosts. */
@Command(name = "sweep", description = "Checks articles on many machines. Changes nothing on them.", footer = { "",
        "--hosts takes a file (a machine a line, ranges, an Ansible inventory, OpenSSH's configuration), a tag of hosts that you know,",
        "or a range: 192.0.2.0/24, 192.0.2.1-20,user=probe, web[01:20].example.",
        "With --output, a sweep that was stopped goes on where it was: what the file holds is not asked again." })
final class SweepVerb extends Verb {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Any names of articles.")
    private List<String> articles;

    @Option(names = "--hosts", required = true, paramLabel = "FILE|TAG|RANGE", description = "The machines.")
    private String hosts;

    @Option(names = "--role", paramLabel = "ROLE", description = "What the machines are: server, client or host. All of these when none is given.")
    private Set<SweptRole> roles = Set.of();

    @Option(names = "--parallel", paramLabel = "N", description = "How many machines are asked at once (${DEFAULT-VALUE}).")
    private int parallel = SweepPlan.PARALLEL;

    @Option(names = "--user", paramLabel = "U", description = "Account for machines that name none; DOMAIN\\user or user.")
    private String user;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10", description = "Time limit of one question (${DEFAULT-VALUE}).")
    private double timeout;

    @Option(names = "--refusals", paramLabel = "N", description = {
            "Stops when so many machines in a row refuse an account, before it is locked (${DEFAULT-VALUE}; 0: never)." })
    private int refusals = SweepPlan.REFUSALS;

    @Option(names = "--csv", description = "Writes a row for each finding, by RFC 4180.")
    private boolean csv;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes there; goes on with what is in it already.")
    private Path output;

    /** A part that the machines have. */
    enum SweptRole {
        SERVER, CLIENT, HOST
    }

    @Override
    int run(Library library) throws IOException {
        if (csv && session().json()) {
            throw wrong("--csv and --json are two ways to write: give one");
        }
        List<Host> asked = library.sweeps().hosts(hosts);
        SweepForm form = csv ? new SweepCsv() : session().json() ? new SweepJson() : new SweepText();
        try (SweepOutput to = output == null ? SweepOutput.terminal(session(), form) : SweepOutput.file(output, form)) {
            List<Host> left = asked.stream().filter(host -> !to.has(host.name())).toList();
            if (left.size() < asked.size()) {
                session().note(asked.size() - left.size() + " of " + asked.size() + " machines are in " + output + " already");
            }
            SweepProgress progress = new SweepProgress(left.size());
            IProgressMonitor monitor = session().monitor();
            library.sweeps().run(plan(left), new Passwords(session().terminal(), library.hosts(), user), swept -> {
                to.write(swept);
                monitor.subTask(progress.next());
            }, monitor);
            session().note(progress.end());
        }
        return ExitCode.DONE;
    }

    private SweepPlan plan(List<Host> left) {
        if (!(timeout > 0 && timeout <= 3600)) {
            throw wrong("--timeout must be above 0 and at most 3600 seconds");
        }
        if (parallel < 1 || parallel > 1000 || refusals < 0) {
            throw wrong("--parallel must be from 1 to 1000, and --refusals 0 or more");
        }
        Set<Role> named = roles.isEmpty()
                ? SweepPlan.EVERY_ROLE
                : Set.copyOf(roles.stream().map(role -> Role.get(role.name().toLowerCase(Locale.ROOT))).toList());
        return new SweepPlan(articles, left, named, parallel, Duration.ofMillis(Math.max(1, (long) (timeout * 1000))), refusals);
    }
}
