// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.search.IndexSearcher;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.Hit;
import org.probebook.index.Reason;
import org.probebook.index.Snippet;
import org.probebook.index.internal.FieldNames;
import org.probebook.index.internal.analysis.LanguageKey;
import org.probebook.index.internal.hit.Contributions;
import org.probebook.index.internal.hit.Matches;
import org.probebook.index.internal.hit.Reasons;
import org.probebook.index.internal.hit.Snippets;
import org.probebook.index.internal.lexicon.Lexicons;
import org.probebook.index.internal.query.QueryPlan;
import org.probebook.index.internal.store.SearchableText;

/** Makes of each problem that was found what is shown of it. One for each search. */
final class HitMaker {
    private final StoredArticles stored;
    private final IndexSearcher searcher;
    private final QueryPlan plan;
    private final Fusion fusion;
    private final Preference preference;
    private final IFactRecogniser recogniser;
    private final Lexicons lexicons;
    private final Predicate<Block> boilerplate;

    /** @param language the reader's; empty for unknown */
    HitMaker(IndexSearcher searcher, QueryPlan plan, Fusion fusion, String language, IFactRecogniser recogniser, Lexicons lexicons,
            Predicate<Block> boilerplate) {
        this.stored = new StoredArticles(searcher);
        this.searcher = searcher;
        this.lexicons = lexicons;
        this.plan = plan;
        this.fusion = fusion;
        this.preference = new Preference(language.isEmpty() ? "" : LanguageKey.of(language));
        this.recogniser = recogniser;
        this.boilerplate = boilerplate;
    }

    List<Hit> of(List<Problems.Found> problems) throws IOException {
        List<Hit> hits = new ArrayList<>(problems.size());
        Contributions contributions = new Contributions(searcher, plan, problems.stream().mapToInt(Problems.Found::doc).toArray());
        for (Problems.Found found : problems) {
            float meaning = fusion.share(found.doc());
            hits.add(hit(found, contributions.of(found.doc(), 1 - meaning), meaning));
        }
        return hits;
    }

    private Hit hit(Problems.Found found, Map<String, Float> shares, float meaning) throws IOException {
        List<StoredArticles.Stored> all = stored.having(FieldNames.PROBLEM, found.key());
        List<Article> articles = all.stream().map(StoredArticles.Stored::article).sorted(Preference.REVISIONS).toList();
        Article matched = all.stream().filter(one -> one.doc() == found.doc()).findFirst().map(StoredArticles.Stored::article)
                .orElseGet(articles::getFirst);
        Article shown = preference.best(articles, matched);
        Matches matches = new Matches(plan, recogniser, lexicons, shown.language());
        SearchableText text = new SearchableText(shown, boilerplate);
        Snippet snippet = new Snippets(matches, Locale.forLanguageTag(shown.language())).of(text);
        List<Reason> why = why(shares, meaning, shown, matched, matches, text);
        boolean vanished = all.stream().filter(one -> one.article().equals(shown)).allMatch(StoredArticles.Stored::vanished);
        return new Hit(shown.id(), aliases(shown, articles), shown.language(), languages(shown, articles), shown.title(), vanished,
                found.score(),
                snippet, why);
    }

    /** An article that is shown for another of its problem has that one's reasons. */
    private List<Reason> why(Map<String, Float> shares, float meaning, Article shown, Article matched, Matches matches, SearchableText text)
            throws IOException {
        if (shown.equals(matched)) {
            return new Reasons(matches, shares, meaning).of(plan, shown, text);
        }
        return new Reasons(new Matches(plan, recogniser, lexicons, matched.language()), shares, meaning).of(plan, matched,
                new SearchableText(matched, boilerplate));
    }

    private static List<String> aliases(Article shown, List<Article> problem) {
        Set<String> aliases = new LinkedHashSet<>(shown.aliases());
        problem.forEach(article -> aliases.add(article.id()));
        aliases.remove(shown.id());
        return List.copyOf(aliases);
    }

    private static List<String> languages(Article shown, List<Article> problem) {
        Set<String> languages = new LinkedHashSet<>(List.of(shown.language()));
        problem.forEach(article -> languages.add(article.language()));
        return List.copyOf(languages);
    }
}
