// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Reference;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.library.Library;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.Words;
import org.probebook.ui.search.internal.Messages;

/** Loads an article with all that a reader wants to know of it. */
final class ArticleJob extends LibraryJob<Optional<ArticleDocument>> {
    private final ArticleInput input;
    private final Consumer<Optional<ArticleDocument>> viewer;
    private final Consumer<String> trouble;

    /**
     * @param viewer gets the article; nothing when the library does not have it
     * @param trouble gets the reason, in one line, when it cannot be read
     */
    ArticleJob(ArticleInput input, LibraryService service, Consumer<Optional<ArticleDocument>> viewer, Consumer<String> trouble) {
        super(NLS.bind(Messages.article_job, input.id()), service);
        this.input = input;
        this.viewer = viewer;
        this.trouble = trouble;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    @Override
    protected Optional<ArticleDocument> work(Library library, IProgressMonitor monitor) throws IOException {
        List<Article> named = named(input.id(), library);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Article article = Words.choose(named, input.language());
        List<ArticleFact> facts = library.facts(article);
        return Optional.of(new ArticleDocument(article, versions(article, library), facts, present(article, facts, library),
                library.knowledge(article.id())));
    }

    /** The articles of that name; where there is none, those that treat the problem of the article that is not here. */
    private static List<Article> named(String id, Library library) throws IOException {
        List<Article> named = library.articles().articles(id);
        return named.isEmpty() ? library.articles().problem(ArticleName.key(id)) : named;
    }

    /** One for each id and language: the better of two revisions comes first, and hides the other. */
    private static List<Article> versions(Article article, Library library) throws IOException {
        List<Article> versions = new ArrayList<>(List.of(article));
        for (Article other : library.articles().problem(article.problem())) {
            if (versions.stream().noneMatch(known -> known.id().equals(other.id()) && known.language().equals(other.language()))) {
                versions.add(other);
            }
        }
        versions.sort(Comparator.comparing(Article::language).thenComparing(Article::id));
        return versions;
    }

    private static Set<String> present(Article article, List<ArticleFact> facts, Library library) throws IOException {
        Stream<String> cited = article.references().stream().map(Reference::target);
        Stream<String> mentioned = facts.stream().map(ArticleFact::fact).filter(Fact.ArticleReference.class::isInstance).map(Fact::label);
        Set<String> keys = Stream.concat(cited, mentioned).map(ArticleName::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = library.articles().present(List.copyOf(keys)).stream().map(ArticleName::key).collect(Collectors.toSet());
        for (String key : keys) {
            if (!present.contains(key) && !library.articles().problem(key).isEmpty()) {
                present.add(key);
            }
        }
        return present;
    }

    @Override
    protected void show(Optional<ArticleDocument> document) {
        viewer.accept(document);
    }

    @Override
    protected boolean failed(String reason) {
        trouble.accept(reason);
        return true;
    }
}
