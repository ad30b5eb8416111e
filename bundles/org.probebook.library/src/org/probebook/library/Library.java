// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.fact.ArticleFact;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.IVectorWriter;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;
import org.probebook.index.Suggestion;
import org.probebook.index.UnfinishedImport;
import org.probebook.index.VectorStatus;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.library.evaluation.Evaluation;
import org.probebook.library.evaluation.EvaluationPlan;
import org.probebook.library.evaluation.FileScores;
import org.probebook.library.internal.ContentsGuard;
import org.probebook.library.internal.Formats;
import org.probebook.library.internal.ImportJob;
import org.probebook.library.internal.LibraryContent;
import org.probebook.library.internal.LibraryFolder;
import org.probebook.library.internal.LibraryParts;
import org.probebook.library.internal.VectorRun;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;
import org.probebook.probe.ProbeKinds;

/**
 * A folder on disk with articles, knowledge and hosts, and what window and command line do with it. Safe in any thread; everything that reads or asks blocks, so no call
 * belongs on the window's thread.
 */
public final class Library implements AutoCloseable {
    private final LibraryParts parts;
    private final LibraryContent content;
    private final HostBook hosts;
    private final Searches searches;
    private final Authoring authoring;

    private Library(LibraryParts parts, LibraryContent content) {
        this.parts = parts;
        this.content = content;
        this.hosts = new HostBook(content.folder().hosts(), content.files(), Secrets.ofUser());
        this.searches = new Searches(content.folder().searches());
        this.authoring = new Authoring(parts.facts(), content.knowledge(), parts.probes(), parts.rules());
    }

    /** Opens a library from its parts; others ask {@link ILibraries}. */
    static Library open(Path folder, LibraryParts parts, IProgressMonitor monitor) throws IOException {
        return new Library(parts, LibraryContent.open(new LibraryFolder(folder), parts, SubMonitor.convert(monitor)));
    }

    /** Where it is. */
    public Path folder() {
        return content.folder().root();
    }

    /** Searching and reading the articles; belongs to the library, so do not close it. */
    public ISearch articles() {
        return content.search();
    }

    /** The machines that the user knows. */
    public HostBook hosts() {
        return hosts;
    }

    /** The hosts that the user trusts by their keys. */
    public TrustedHosts trustedHosts() {
        return new TrustedHosts(parts.trust());
    }

    /** The searches that the user made and saved. */
    public Searches searches() {
        return searches;
    }

    /** Asking hosts what articles say. */
    public Checks checks() {
        return new Checks(this, parts.probes(), new ContentsGuard(content.knowledge()), content.files());
    }

    /** Asking many hosts. */
    public Sweeps sweeps() {
        return new Sweeps(this, checks(), content.folder().sweeps());
    }

    /** What is wrong in it. */
    public Lint lint() {
        return new Lint(this, content.knowledge(), parts);
    }

    /** What a knowledge author does. */
    public Authoring authoring() {
        return authoring;
    }

    /**
     * Searches as {@link ISearch#search} does; with the counts of the facets also says how many of the articles belong to a problem that can be checked on a host. Does not note the
     * search among those that the user made: {@link Searches#made} does.
     */
    public SearchAnswer search(SearchRequest request) throws IOException {
        SearchAnswer answer = articles().search(request);
        return request.facets() ? new ProbesFacet(this).added(answer, request) : answer;
    }

    /**
     * Searches, asks a machine about those of the hits that can be checked, and puts first what is true there, whatever part the machine has in it.
     *
     * @param request its counts of facets are left out
     * @param monitor cancelling ends the run within a second
     * @throws OperationCanceledException after cancelling
     */
    public TrueAnswer searchTrueOn(Host host, SearchRequest request, ICredentials credentials, IProgressMonitor monitor)
            throws IOException {
        return new TrueOn(this, host, credentials, monitor).search(request);
    }

    /** What somebody who is typing may want, as {@link ISearch#suggestions} has it, after past and saved searches of that kind. */
    public List<Suggestion> suggestions(String typed, int limit) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>(new PastSuggestions(searches).of(typed, limit));
        Set<String> texts = suggestions.stream().map(Suggestion::text).collect(Collectors.toSet());
        articles().suggestions(typed, limit).stream().filter(one -> !texts.contains(one.text())).forEach(suggestions::add);
        return suggestions.stream().limit(limit).toList();
    }

    /** What would have found something, where a search found nothing; empty when it did, or nothing helps. */
    public List<Hint> hints(SearchRequest request, SearchAnswer answer) throws IOException {
        return new Hints(articles()).of(request, answer);
    }

    /** The keys of the problems that can be checked on a host, for {@link org.probebook.index.SearchFilter#problems()}. */
    public Set<String> checkable() throws IOException {
        return problems().stream().filter(problem -> !problem.getConditions().isEmpty())
                .flatMap(problem -> Stream.concat(Stream.of(problem.getId()), problem.getAbout().stream())).map(ArticleName::problemKey)
                .collect(Collectors.toSet());
    }

    /**
     * Imports archives, folders and files; what cannot be read in them is reported and the rest goes on. A file that is imported again is read only if it changed, and replaces its
     * articles. An import that does not come to its end is told by {@link ISearch#unfinished()} until the same sources are imported again.
     *
     * @param monitor told of files and rates; cancelling keeps what was committed until then and no half article
     * @return what came in; also when nothing did
     * @throws NotFoundException when a source does not exist; nothing was imported then
     * @throws UnreadableDataException when a source cannot be opened at all; nothing was imported then
     * @throws org.probebook.index.IndexInUseException when another process writes to the library
     * @throws OperationCanceledException after cancelling
     */
    public ImportReport importFrom(List<Path> sources, IProgressMonitor monitor) throws IOException {
        ImportReport report;
        try {
            report = new ImportJob(content.folder(), parts.engine(), parts.sources(), parts.version()).run(sources,
                    SubMonitor.convert(monitor));
        } catch (IOException | RuntimeException e) {
            showWhatIsKept(e);
            throw e;
        }
        content.search().refresh();
        return report;
    }

    /** What an import committed before it was given up, or failed, is there to be found; unless the library was closed, which is why some are given up. */
    private void showWhatIsKept(Exception end) {
        try {
            content.search().refresh();
        } catch (IOException e) {
            end.addSuppressed(e);
        }
    }

    /**
     * Makes the vectors that searching by meaning lacks. What is made counts as soon as it is committed, every few seconds; what was made before, by whomever, is not made again.
     *
     * @param threads that make them, from 1; each takes a processor
     * @param monitor told of counts and rates; cancelling ends it within a second and keeps what was made
     * @return how far it came
     * @throws org.probebook.index.IndexInUseException when another process makes vectors of this library
     * @throws OperationCanceledException after cancelling
     */
    public VectorStatus makeVectors(int threads, IProgressMonitor monitor) throws IOException {
        ISearch search = content.search();
        if (!search.vectors().complete()) {
            try (IVectorWriter writer = parts.engine().writeVectors(content.folder().index())) {
                new VectorRun(writer, search).over(threads, SubMonitor.convert(monitor));
            }
        }
        search.refresh();
        return search.vectors();
    }

    /**
     * Notes that nobody wants the rest of imports that did not come to their end; {@link ISearch#unfinished()} tells of them no more. What had come in stays.
     *
     * @throws org.probebook.index.IndexInUseException when another process writes to the library
     */
    public void forget(List<UnfinishedImport> unwanted) throws IOException {
        try (IArticleWriter writer = parts.engine().write(content.folder().index())) {
            unwanted.forEach(one -> writer.finish(one.source()));
            writer.commit();
        }
        content.search().refresh();
    }

    /**
     * Reads an article from a file without keeping it.
     *
     * @param file a file, no folder
     * @return the first one where it holds several
     * @throws UnreadableDataException when it holds none, or is larger than any article
     */
    public Article read(Path file) throws IOException {
        return new Formats(parts.sources()).read(file).getFirst();
    }

    /**
     * Tells how well the articles are found that are known to answer queries.
     *
     * @param notes told, in a line each, of what makes the scores worth less than they look
     * @param monitor told of the queries; cancelling ends it
     * @return the scores of each file, in the order of the plan
     * @throws NotFoundException when nothing is left to be searched
     * @throws OperationCanceledException after cancelling
     */
    public List<FileScores> evaluate(EvaluationPlan plan, Consumer<String> notes, IProgressMonitor monitor) throws IOException {
        return new Evaluation(parts.engine(), content.folder().index(), articles(), plan, notes).run(SubMonitor.convert(monitor));
    }

    /** The facts that an article names, in the order of their places. */
    public List<ArticleFact> facts(Article article) {
        return parts.facts().recognise(article);
    }

    /** The knowledge that serves an article, by any name of the article or of its problem; empty when there is none. */
    public Optional<Problem> knowledge(String name) throws IOException {
        Optional<Problem> direct = content.knowledge().of(ArticleName.key(name));
        if (direct.isPresent()) {
            return direct;
        }
        for (Article article : articles().articles(name)) {
            Optional<Problem> problem = content.knowledge().of(article.problem());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Every problem that the library has knowledge of, by id; do not change them. */
    public List<Problem> problems() throws IOException {
        return content.knowledge().all();
    }

    /** The kinds of questions that hosts can be asked. */
    public ProbeKinds probeKinds() {
        return parts.kinds();
    }

    /**
     * Asks a host one question.
     *
     * @param probe belongs to nothing; do not change it meanwhile
     * @param monitor cancelling ends it within a second
     * @throws OperationCanceledException after cancelling
     */
    public Reply ask(Probe probe, Host host, ICredentials credentials, IProgressMonitor monitor) {
        return new Question(probe, parts.kinds().attributes(probe.eClass())).to(host, parts.probes(), credentials, monitor);
    }

    /**
     * Checks the conditions of an article's problem on hosts in their roles.
     *
     * @param article any name of the article
     * @param listener told of findings as they come, on any thread, one at a time
     * @param monitor cancelling ends the run within a second
     * @throws NotFoundException when there is no such article, or nothing to check in it
     * @throws OperationCanceledException after cancelling
     */
    public CheckReport check(String article, Map<Role, Host> on, ICredentials credentials, Consumer<Finding> listener,
            IProgressMonitor monitor) throws IOException {
        return checks().run(List.of(article), on, CheckPlan.PER_PROBE, credentials, listener, monitor).getFirst();
    }

    /**
     * The problem that a check of an article would be about; for asking before any host is.
     *
     * @param article any name of the article
     * @throws NotFoundException when there is no such article, or nothing to check in it
     */
    public Problem checkable(String article) throws IOException {
        Optional<Problem> problem = knowledge(article);
        if (problem.isEmpty()) {
            throw nothingToCheck(article);
        }
        return problem.get();
    }

    /**
     * The host that a user means: a profile by its name, or an address with settings as {@link Host#parse} reads it.
     *
     * @throws IllegalArgumentException with a message for the user when it is neither
     */
    public Host host(String text) throws IOException {
        Optional<Host> profile = hosts.host(text);
        return profile.isPresent() ? profile.get() : Host.parse(text);
    }

    /** Ends the use of the library; what was imported is kept already. */
    @Override
    public void close() throws IOException {
        content.close();
    }

    private NotFoundException nothingToCheck(String article) throws IOException {
        return new NotFoundException(
                articles().articles(article).isEmpty()
                        ? "there is no article " + article + " in " + folder() + ": search for it, or import it"
                        : "nothing can be checked for " + article + ": no knowledge says how its problem shows on a host");
    }
}
