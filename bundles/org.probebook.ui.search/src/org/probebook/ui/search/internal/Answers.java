// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.probebook.index.Hit;
import org.probebook.index.SearchAnswer;
import org.probebook.library.Library;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.Elided;

/** Makes the list for a query. Reads the library: not on the window's thread. */
final class Answers {
    private static final int LONGEST = 80;

    private final Library library;
    private final Query query;

    Answers(Library library, Query query) {
        this.library = library;
        this.query = query;
    }

    /** What can be checked. */
    Results known() throws IOException {
        List<ResultRow> rows = KnownProblems.in(library).stream().map(KnownProblems::row).toList();
        long articles = library.articles().languages().values().stream().mapToLong(Integer::longValue).sum();
        return Results.plain(query, rows,
                NLS.bind(Messages.search_known, rows.size(), NumberFormat.getInstance(Locale.getDefault()).format(articles)), false,
                Messages.search_noKnowledge);
    }

    /** What is like an article. */
    Results like(ArticleInput article) throws IOException {
        List<ResultRow> rows = rows(library.articles().similar(article.id(), query.limit()));
        return Results.plain(query, rows, NLS.bind(Messages.similar_found, rows.size()), rows.size() >= query.limit(),
                NLS.bind(Messages.similar_nothing, article.id()));
    }

    /**
     * What an answer has.
     *
     * @param millis that the user waited for its first part
     */
    Results found(SearchAnswer answer, double millis) throws IOException {
        List<ResultRow> rows = rows(answer.hits());
        String hint = query.choices().none() ? Messages.search_nothing : Messages.search_nothingLimited;
        return new Results(query, rows, status(rows.size(), answer.total(), millis), rows.size() >= query.limit(),
                NLS.bind(hint, Elided.end(query.text(), LONGEST)), Optional.empty(), answer.meant(), answer.questions());
    }

    private List<ResultRow> rows(List<Hit> hits) throws IOException {
        Predicate<Hit> checkable = KnownProblems.checkable(library);
        return hits.stream().map(hit -> ResultRow.of(hit, checkable.test(hit))).toList();
    }

    private static String status(int problems, long articles, double millis) {
        NumberFormat number = NumberFormat.getInstance(Locale.getDefault());
        number.setMaximumFractionDigits(millis < 10 ? 1 : 0);
        return NLS.bind(Messages.search_found,
                new Object[] { number.format(problems), number.format(articles), number.format(millis) });
    }
}
