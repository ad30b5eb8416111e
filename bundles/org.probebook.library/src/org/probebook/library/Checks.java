// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.Recording;
import org.probebook.knowledge.storage.KnowledgeFile;
import org.probebook.knowledge.validation.Elements;
import org.probebook.library.internal.ContentsGuard;
import org.probebook.library.internal.LastingFile;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Forecast;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.Verdict;
import org.probebook.probe.recording.Recorder;
import org.probebook.probe.recording.Redactor;
import org.probebook.probe.recording.Replay;

/** Checks what articles say on hosts, or on a recording of hosts. Safe in any thread; all of it blocks. */
public final class Checks {
    private final Library library;
    private final ProbeEngine open;
    private final ContentsGuard guard;
    private final ProbeEngine engine;
    private final KnowledgeFile files;

    /**
     * A check with what hosts answered in it.
     *
     * @param recording without what is private, see {@link Redactor}
     */
    public record Recorded(List<CheckReport> reports, Recording recording) {
        public Recorded {
            reports = List.copyOf(reports);
        }
    }

    /** Checks in which packs that nobody vouches for may not read what files and logs say. */
    Checks(Library library, ProbeEngine open, ContentsGuard guard, KnowledgeFile files) {
        this(library, open, guard, guard.guarding(open), files);
    }

    private Checks(Library library, ProbeEngine open, ContentsGuard guard, ProbeEngine engine, KnowledgeFile files) {
        this.library = library;
        this.open = open;
        this.guard = guard;
        this.engine = engine;
        this.files = files;
    }

    /**
     * What articles would read of files and logs, for packs that nobody signed: to be shown to the user, whose leave {@link #readingContents()} is. Without it, these stay <em>unknown: access-denied</em>.
     *
     * @return probes of the articles' problems, do not change them; none when all is known well
     * @throws NotFoundException as {@link #run} does
     */
    public List<Probe> contents(List<String> articles) throws IOException {
        return questions(articles).conditions.stream().flatMap(condition -> Elements.of(condition, Expectation.class))
                .map(Expectation::getProbe).filter(probe -> guard.strange(probe) && library.probeKinds().readsContents(probe)).toList();
    }

    /** Checks in which all articles may read what files and logs say, since the user has seen what. */
    public Checks readingContents() {
        return new Checks(library, open, guard, open, files);
    }

    /**
     * Checks the conditions of articles' problems on hosts in their roles, in one run, which signs in to each host once: an account that was refused is not tried again for the next article.
     *
     * @param articles any names of them
     * @param perProbe time limit of one question, above 0
     * @param listener told of findings as they come, on any thread, one at a time
     * @param monitor cancelling ends the run within a second
     * @return a report for each article, in their order
     * @throws NotFoundException when there is no such article, or nothing to check in it
     * @throws org.eclipse.core.runtime.OperationCanceledException after cancelling
     */
    public List<CheckReport> run(List<String> articles, Map<Role, Host> on, Duration perProbe, ICredentials credentials,
            Consumer<Finding> listener, IProgressMonitor monitor) throws IOException {
        return questions(articles).ask(on, perProbe, credentials, listener, monitor);
    }

    /**
     * What is known of a check before it is made; asks nobody.
     *
     * @param account whether an account will be given for a host
     * @throws NotFoundException as {@link #run} does
     */
    public List<Forecast> preflight(List<String> articles, Map<Role, Host> on, Predicate<Host> account) throws IOException {
        return engine.preflight(CheckPlan.of(questions(articles).conditions, on), account);
    }

    /** Checks as {@link #run} does, and keeps what the hosts answered. */
    public Recorded record(List<String> articles, Map<Role, Host> on, Duration perProbe, ICredentials credentials,
            Consumer<Finding> listener,
            IProgressMonitor monitor) throws IOException {
        Recorder recorder = new Recorder();
        Questions questions = questions(articles);
        CheckPlan plan = plan(questions.conditions, on, perProbe);
        List<Verdict> verdicts = recorder.listening(engine).run(plan, credentials, listener, monitor);
        Recording made = new Redactor(engine).redacted(recorder.recording(plan, verdicts), questions.conditions);
        return new Recorded(questions.reports(verdicts), made);
    }

    /** Judges what a recording says of articles, in the roles that its hosts had; asks nobody. */
    public List<CheckReport> replay(List<String> articles, Recording recording, Consumer<Finding> listener, IProgressMonitor monitor)
            throws IOException {
        Questions questions = questions(articles);
        return questions.reports(new Replay(recording, engine).run(questions.conditions, listener, monitor));
    }

    /**
     * Reads a recording.
     *
     * @throws UnreadableDataException when the file is none
     */
    public Recording read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return files.read(file.toString(), in, Recording.class);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDataException(e.getMessage(), e);
        }
    }

    /** Writes a recording, whole or not at all, in place of what was there. */
    public void write(Recording recording, Path file) throws IOException {
        LastingFile.replace(file.toAbsolutePath(), out -> files.write(file.getFileName().toString(), recording, out));
    }

    private static CheckPlan plan(List<Condition> conditions, Map<Role, Host> on, Duration perProbe) {
        return CheckPlan.of(conditions, on, perProbe);
    }

    /** What articles want to know, read once, to be asked of one host after the other. */
    Questions questions(List<String> articles) throws IOException {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (String article : articles) {
            problems.put(article, library.checkable(article));
        }
        return new Questions(articles, problems);
    }

    /** What articles want to know. Safe in any thread, since nobody changes the problems. */
    final class Questions {
        private final List<String> articles;
        private final Map<String, Problem> problems;
        private final List<Condition> conditions;

        private Questions(List<String> articles, Map<String, Problem> problems) {
            this.articles = articles;
            this.problems = problems;
            this.conditions = problems.values().stream().distinct().flatMap(problem -> problem.getConditions().stream()).toList();
        }

        List<CheckReport> ask(Map<Role, Host> on, Duration perProbe, ICredentials credentials, Consumer<Finding> listener,
                IProgressMonitor monitor) {
            return reports(engine.run(plan(conditions, on, perProbe), credentials, listener, monitor));
        }

        private List<CheckReport> reports(List<Verdict> judged) {
            Map<Condition, Verdict> verdicts = new HashMap<>();
            judged.forEach(verdict -> verdicts.put(verdict.condition(), verdict));
            return articles.stream().map(article -> new CheckReport(article, problems.get(article),
                    problems.get(article).getConditions().stream().map(verdicts::get).toList())).toList();
        }
    }
}
