// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.probebook.index.Hit;
import org.probebook.index.SearchAnswer;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/** Answers one query at a time; what was asked last wins. */
final class SearchJob extends LibraryJob<Results> {
    private final Consumer<Results> viewer;
    private final Consumer<String> trouble;
    private volatile Query query;

    SearchJob(LibraryService service, Consumer<Results> viewer, Consumer<String> trouble) {
        super(Messages.search_job, service);
        this.viewer = viewer;
        this.trouble = trouble;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks; gives up what was asked before. */
    void ask(Query wanted) {
        cancel();
        query = wanted;
        schedule();
    }

    /** What was asked last. */
    Query query() {
        return query;
    }

    @Override
    protected Results work(Library library, IProgressMonitor monitor) throws IOException {
        Query asked = query;
        return asked.text().isEmpty() ? known(library) : found(asked, library);
    }

    private static Results known(Library library) throws IOException {
        List<ResultRow> rows = KnownProblems.in(library).stream().map(KnownProblems::row).toList();
        long articles = library.articles().languages().values().stream().mapToLong(Integer::longValue).sum();
        return new Results(rows,
                NLS.bind(Messages.search_known, rows.size(), NumberFormat.getInstance(Locale.getDefault()).format(articles)), false,
                Messages.search_noKnowledge);
    }

    private static Results found(Query asked, Library library) throws IOException {
        SearchAnswer answer = library.articles().search(asked.request());
        Predicate<Hit> checkable = KnownProblems.checkable(library);
        List<ResultRow> rows = answer.hits().stream().map(hit -> ResultRow.of(hit, checkable.test(hit))).toList();
        return new Results(rows, status(rows.size(), answer), rows.size() >= asked.limit(),
                NLS.bind(Messages.search_nothing, asked.text()));
    }

    private static String status(int problems, SearchAnswer answer) {
        NumberFormat number = NumberFormat.getInstance(Locale.getDefault());
        number.setMaximumFractionDigits(answer.millis() < 10 ? 1 : 0);
        return NLS.bind(Messages.search_found,
                new Object[] { number.format(problems), number.format(answer.total()), number.format(answer.millis()) });
    }

    @Override
    protected void show(Results results) {
        viewer.accept(results);
    }

    @Override
    protected boolean failed(String reason) {
        trouble.accept(reason);
        return true;
    }
}
