// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;
import org.probebook.library.Sweeps;
import org.probebook.probe.Host;
import org.probebook.report.sweep.ComparisonForms;
import org.probebook.report.sweep.ISweepForm;
import org.probebook.report.sweep.SweepComparison;
import org.probebook.report.sweep.SweepCsv;
import org.probebook.report.sweep.SweepJson;
import org.probebook.report.sweep.SweepProgress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep}: checks articles on many hosts. */
@Command(name = "sweep", description = "Checks articles on many machines. Changes nothing on them.", footer = { "",
        "--hosts takes a file (a machine a line, ranges, an Ansible inventory, OpenSSH's configuration), a tag of hosts that you know,",
        "or a range: 192.0.2.0/24, 192.0.2.1-20,user=probe, web[01:20].example.",
        "With --output, a sweep that was stopped goes on where it was: what the file holds is not asked again.",
        "Two sweeps that were written with --json are compared by: sweep --compare OLD NEW" })
final class SweepVerb extends Verb {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "Any names of articles.")
    private List<String> articles = List.of();

    @Option(names = "--hosts", paramLabel = "FILE|TAG|RANGE", description = "The machines.")
    private String hosts;

    @Option(names = "--role", paramLabel = "ROLE", description = "What the machines are: server, client or host. All of these when none is given.")
    private Set<SweptRole> roles = Set.of();

    @Option(names = "--parallel", paramLabel = "N", description = "How many machines are asked at once (${DEFAULT-VALUE}).")
    private int parallel = SweepPlan.PARALLEL;

    @Mixin
    private AccountOption account;

    @Mixin
    private LimitOption limit;

    @Mixin
    private ReadContents contents;

    @Option(names = "--refusals", paramLabel = "N", description = {
            "Stops when so many machines in a row refuse an account, before it is locked (${DEFAULT-VALUE}; 0: never)." })
    private int refusals = SweepPlan.REFUSALS;

    @Option(names = "--csv", description = "Writes a row for each finding, by RFC 4180.")
    private boolean csv;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes there; goes on with what is in it already.")
    private Path output;

    @Option(names = "--compare", arity = "2", paramLabel = "FILE", description = "Asks nobody; tells what differs between two sweeps, the older first.")
    private List<Path> compared;

    /** A part that the machines have. */
    enum SweptRole {
        SERVER, CLIENT, HOST
    }

    @Override
    int run(Library library) throws IOException {
        if (csv && session().json()) {
            throw wrong("--csv and --json are two ways to write: give one");
        }
        if (compared != null) {
            compare();
        } else {
            sweep(library);
        }
        return ExitCode.DONE;
    }

    private void compare() throws IOException {
        if (!articles.isEmpty() || hosts != null || output != null) {
            throw wrong("--compare takes two files, and asks nobody: give no article, no --hosts and no --output with it");
        }
        SweepComparison comparison = SweepComparison.of(SweepJson.read(compared.getFirst()), SweepJson.read(compared.getLast()));
        if (session().json()) {
            session().print(ComparisonForms.json(comparison));
            return;
        }
        (csv ? ComparisonForms.csv(comparison) : ComparisonText.lines(comparison)).forEach(session()::print);
        session().note(ComparisonText.counts(comparison));
    }

    /** What makes no sense is told before the file is touched. */
    private void sweep(Library library) throws IOException {
        if (articles.isEmpty() || hosts == null) {
            throw wrong("name articles, and the machines by --hosts; or compare two sweeps by --compare OLD NEW");
        }
        SweepPlan plan = plan(library.sweeps().hosts(hosts));
        for (String article : articles) {
            library.checkable(article);
        }
        ISweepForm form = csv ? new SweepCsv() : session().json() ? new SweepJson() : new SweepText();
        try (SweepOutput to = output == null
                ? SweepOutput.terminal(session(), form)
                : SweepOutput.file(output, form, articles, session())) {
            List<Host> left = plan.hosts().stream().filter(host -> !to.has(host.name())).toList();
            if (left.size() < plan.hosts().size()) {
                session()
                        .note(plan.hosts().size() - left.size() + " of " + plan.hosts().size() + " machines are in " + output + " already");
            }
            run(library, plan.on(left), to);
        }
    }

    private void run(Library library, SweepPlan plan, SweepOutput to) throws IOException {
        SweepProgress progress = new SweepProgress(plan.hosts().size());
        IProgressMonitor monitor = session().monitor();
        Sweeps sweeps = contents.by(articles, library, session()) ? library.sweeps().readingContents() : library.sweeps();
        sweeps.run(plan, account.passwords(session(), library.hosts()), swept -> {
            to.add(swept);
            monitor.subTask(SweepWords.line(progress.next()));
        }, monitor);
        session().note(SweepWords.end(progress.standing()));
    }

    private SweepPlan plan(List<Host> asked) {
        if (parallel < 1 || parallel > 1000 || refusals < 0) {
            throw wrong("--parallel must be from 1 to 1000, and --refusals 0 or more");
        }
        Set<Role> named = roles.isEmpty()
                ? SweepPlan.EVERY_ROLE
                : Set.copyOf(roles.stream().map(role -> Role.get(role.name().toLowerCase(Locale.ROOT))).toList());
        return new SweepPlan(articles, asked, named, parallel, limit.limit(), refusals);
    }
}
