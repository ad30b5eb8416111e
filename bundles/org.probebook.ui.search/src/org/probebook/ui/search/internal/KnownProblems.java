// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.index.Hit;
import org.probebook.index.Snippet;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;
import org.probebook.library.Library;
import org.probebook.ui.Words;

/** The problems of a library that can be checked on a host. Reads the library: not on the window's thread. */
public final class KnownProblems {

    /**
     * A problem with the articles that treat it.
     *
     * @param articles the one to open first; never empty
     */
    public record Known(Problem problem, List<Article> articles) {

        /** Tags of the languages in which it can be read. */
        public List<String> languages() {
            return articles.stream().map(Article::language).distinct().toList();
        }

        /** Its title in the user's language; that of its first article where the knowledge gives none. */
        public String title() {
            String title = Words.in(problem.getTitle());
            return title.isEmpty() ? articles.getFirst().title() : title;
        }

        /** How many questions to hosts it has. */
        public long questions() {
            Iterable<EObject> all = problem::eAllContents;
            return StreamSupport.stream(all.spliterator(), false).filter(Expectation.class::isInstance).count();
        }

        /** Its first symptom in words; empty where none is known. */
        public String symptom() {
            return problem.getSymptoms().stream().findFirst().map(symptom -> Words.in(symptom.getStatement())).orElse("");
        }
    }

    private KnownProblems() {
    }

    /** All problems that have something to check and an article to read, by title. */
    public static List<Known> in(Library library) throws IOException {
        List<Known> known = new ArrayList<>();
        for (Problem problem : library.problems()) {
            List<Article> articles = problem.getConditions().isEmpty() ? List.of() : articles(problem, library);
            if (!articles.isEmpty()) {
                known.add(new Known(problem, articles));
            }
        }
        known.sort(java.util.Comparator.comparing(Known::title, String.CASE_INSENSITIVE_ORDER));
        return known;
    }

    /** Tells which hits lead to something that can be checked. */
    static Predicate<Hit> checkable(Library library) throws IOException {
        Set<String> names = library.problems().stream().filter(problem -> !problem.getConditions().isEmpty()).flatMap(KnownProblems::names)
                .map(ArticleName::key)
                .collect(Collectors.toSet());
        return hit -> Stream.concat(Stream.of(hit.id()), hit.aliases().stream()).map(ArticleName::key).anyMatch(names::contains);
    }

    static ResultRow row(Known known) {
        Article article = Stream.of(java.util.Locale.getDefault().getLanguage(), "en").flatMap(wanted -> in(wanted, known).stream())
                .findFirst()
                .orElseGet(() -> known.articles().getFirst());
        String why = NLS.bind(Messages.result_conditions, known.questions());
        return new ResultRow(article.id(), article.language(), known.languages(), known.title(), new Snippet(known.symptom(), List.of()),
                why, List.of(), true);
    }

    private static Optional<Article> in(String language, Known known) {
        return known.articles().stream().filter(article -> article.language().equals(language)).findFirst();
    }

    private static List<Article> articles(Problem problem, Library library) throws IOException {
        for (String name : names(problem).toList()) {
            List<Article> found = library.articles().articles(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Stream<String> names(Problem problem) {
        return Stream.concat(Stream.of(problem.getId()), problem.getAbout().stream());
    }
}
