// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Not;

/**
 * Asks hosts what the conditions of a plan need to know, many questions at a time, and judges the answers. Stateless between runs; safe in any thread.
 */
public final class ProbeEngine {
    private final List<IProbeKind> kinds;
    private final List<IPlatformReader> platforms;
    private final Ways ways;
    private final Asking asking;

    /**
     * @param kinds ways to ask; where several answer the same probe, they are tried in this order until one gets through to the host
     * @param platforms ways to tell what a host runs, in the order in which they are tried
     */
    public ProbeEngine(List<IProbeKind> kinds, List<IPlatformReader> platforms) {
        this.kinds = List.copyOf(kinds);
        this.platforms = List.copyOf(platforms);
        this.ways = new Ways(this.kinds);
        this.asking = new Asking(ways, this.platforms);
    }

    /** An engine that does as this one, and asks in another way: to listen, or to answer from what was heard. */
    public ProbeEngine asking(UnaryOperator<IProbeKind> kind, UnaryOperator<IPlatformReader> platform) {
        return new ProbeEngine(kinds.stream().map(kind).toList(), platforms.stream().map(platform).toList());
    }

    /**
     * What is known of a plan's questions before they are asked: what they take, what they leave to be seen, and which will come to nothing. Asks nobody.
     *
     * @param account whether an account will be given for a host
     * @return a forecast for each question, in the order of the conditions; roles without a host have none
     */
    public List<Forecast> preflight(CheckPlan plan, Predicate<Host> account) {
        return new Preflight(ways, account).of(plan);
    }

    /**
     * Runs a plan. Blocks until all is answered; no question outlives its time limit.
     *
     * @param credentials asked on this thread, once per host
     * @param listener told of each finding as it comes, on any thread, one at a time
     * @param monitor may be null; looked at ten times a second
     * @return a verdict for each condition of the plan, in its order
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public List<Verdict> run(CheckPlan plan, ICredentials credentials, Consumer<Finding> listener, IProgressMonitor monitor) {
        Map<Host, HostRun> runs = new ConcurrentHashMap<>();
        List<Question> questions = Question.of(plan);
        for (Question question : questions) {
            runs.computeIfAbsent(question.host(),
                    host -> new HostRun(new HostSession(host, credentials.of(host)), plan.perHost(), plan.parallel()));
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<Expectation, Finding> findings = ask(questions, plan, runs, threads, listener,
                    SubMonitor.convert(monitor, questions.size()));
            return plan.conditions().stream().map(condition -> verdict(condition, findings)).toList();
        } finally {
            threads.shutdownNow();
            close(runs);
        }
    }

    private Map<Expectation, Finding> ask(List<Question> questions, CheckPlan plan, Map<Host, HostRun> runs, ExecutorService threads,
            Consumer<Finding> listener,
            SubMonitor progress) {
        CompletionService<List<Finding>> answers = new ExecutorCompletionService<>(threads);
        for (Question question : questions) {
            HostRun run = runs.get(question.host());
            answers.submit(() -> run
                    .take(() -> new Watch(plan.perProbe(), run.left()).over(question, limit -> asking.findings(question, run, limit))));
        }
        Map<Expectation, Finding> findings = new ConcurrentHashMap<>();
        for (int left = questions.size(); left > 0; left--) {
            for (Finding finding : Answers.next(answers, progress)) {
                findings.put(finding.expectation(), finding);
                listener.accept(finding);
            }
            progress.worked(1);
        }
        return findings;
    }

    private static Verdict verdict(Condition condition, Map<Expectation, Finding> findings) {
        return switch (condition) {
            case Expectation leaf when findings.containsKey(leaf) -> new Verdict.Judged(findings.get(leaf));
            case Expectation leaf -> new Verdict.Skipped(leaf, Inherited.role(leaf));
            case Not not -> {
                Verdict part = verdict(not.getPart(), findings);
                yield new Verdict.Group(not, part.answer().negated(), List.of(part));
            }
            case Composite composite -> {
                List<Verdict> parts = new ArrayList<>();
                composite.getParts().forEach(part -> parts.add(verdict(part, findings)));
                List<Answer> answers = parts.stream().map(Verdict::answer).toList();
                yield new Verdict.Group(composite, composite instanceof AllOf ? Answer.allOf(answers) : Answer.anyOf(answers), parts);
            }
            default -> throw new IllegalArgumentException("no way to judge a " + condition.eClass().getName());
        };
    }

    /** Closing may have to say good-bye to hosts that no longer answer: nobody waits for that. */
    private static void close(Map<Host, HostRun> runs) {
        runs.values().forEach(run -> Thread.ofVirtual().name("close " + run.session().host().address()).start(run.session()::close));
    }
}
