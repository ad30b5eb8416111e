// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.probebook.article.Article;
import org.probebook.article.RevisionDate;
import org.probebook.index.internal.analysis.LanguageKey;

/** Which article of a problem serves a reader best. */
final class Preference {
    /** The best-structured revision first, then the latest, then the fullest. */
    static final Comparator<Article> REVISIONS = Comparator.comparing(Article::structured).reversed()
            .thenComparing(article -> article.revised().flatMap(RevisionDate::day).map(day -> -day.toEpochDay()).orElse(0L))
            .thenComparing(article -> -article.sections().size()).thenComparing(Article::language).thenComparing(Article::id);

    private final String language;

    /** @param language key of the reader's language; empty for unknown */
    Preference(String language) {
        this.language = language;
    }

    /**
     * The reader's language first; of one language an article of its own before one that tells of another. A reader whose language is not known gets the article that the
     * others are about, since that is the one that is cited; then the one that matched best.
     *
     * @param problem all its articles
     * @param matched the one of them that matched best
     */
    Article best(List<Article> problem, Article matched) {
        List<Article> ordered = problem.stream().sorted(REVISIONS).toList();
        String matchedLanguage = LanguageKey.of(matched.language());
        Optional<Article> asked = language.isEmpty()
                ? Optional.empty()
                : first(ordered, language, true).or(() -> first(ordered, language, false));
        return asked.or(() -> first(ordered, matchedLanguage, true))
                .or(() -> ordered.stream().filter(article -> article.about().isEmpty()).findFirst())
                .orElse(matched);
    }

    private static Optional<Article> first(List<Article> ordered, String language, boolean original) {
        return ordered.stream()
                .filter(article -> LanguageKey.of(article.language()).equals(language) && (!original || article.about().isEmpty()))
                .findFirst();
    }
}
