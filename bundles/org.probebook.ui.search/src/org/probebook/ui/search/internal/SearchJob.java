// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.meaning.MeaningPreferences;

/** Answers one query at a time, what can be had soonest first: by words, then with counts, then by meaning. What was asked last wins. */
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

    @Override
    protected Results work(Library library, IProgressMonitor monitor) throws IOException {
        Query asked = query;
        Answers answers = new Answers(library, asked);
        if (asked.like().isPresent()) {
            return answers.like(asked.like().get());
        }
        return asked.text().isEmpty() ? answers.known() : search(asked, library, answers, monitor);
    }

    private Results search(Query asked, Library library, Answers answers, IProgressMonitor monitor) throws IOException {
        SearchRequest request = asked.request(asked.choices().checkable() ? library.checkable() : Set.of());
        SearchAnswer words = library.search(request);
        Results byWords = answers.found(words, words.millis());
        tell(byWords, monitor);
        SearchAnswer counts = library.search(request.counting());
        Results counted = byWords.counted(counts.facets());
        if (!MeaningPreferences.searching()) {
            return counted;
        }
        tell(counted, monitor);
        return answers.found(library.search(request.meaning(true)), words.millis()).counted(counts.facets());
    }

    private void tell(Results soFar, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        onWindow(() -> show(soFar));
    }

    @Override
    protected void show(Results results) {
        if (results.query() == query) {
            viewer.accept(results);
        }
    }

    @Override
    protected boolean failed(String reason) {
        trouble.accept(reason);
        return true;
    }
}
