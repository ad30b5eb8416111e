// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.suggest;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.index.Suggestion;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.search.internal.Messages;

/** Asks what somebody who is typing may want; what was typed last wins. */
final class SuggestionJob extends LibraryJob<SuggestionJob.Answer> {
    private static final int MOST = 10;

    /** What was suggested for what was typed. */
    record Answer(String typed, List<Suggestion> suggestions) {
    }

    private final BiConsumer<String, List<Suggestion>> viewer;
    private volatile String typed = "";

    SuggestionJob(LibraryService service, BiConsumer<String, List<Suggestion>> viewer) {
        super(Messages.suggest_job, service);
        this.viewer = viewer;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void ask(String text) {
        cancel();
        typed = text;
        schedule();
    }

    @Override
    protected Answer work(Library library, IProgressMonitor monitor) throws IOException {
        String asked = typed;
        return new Answer(asked, library.suggestions(asked, MOST));
    }

    @Override
    protected void show(Answer answer) {
        viewer.accept(answer.typed(), answer.suggestions());
    }

    /** Without suggestions one types on; the search itself says what is wrong with the library. */
    @Override
    protected boolean failed(String reason) {
        return true;
    }
}
