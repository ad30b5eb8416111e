// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.problems;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.validation.Violation;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;
import org.probebook.ui.author.internal.Messages;

/** Finds what is wrong with the knowledge as it was a moment ago. */
public final class ProblemsJob extends LibraryJob<List<Violation>> {
    private final KnowledgeEditing.Snapshot snapshot;
    private final Consumer<List<Violation>> found;

    /** @param found told of the violations, each at the element of the edited problem */
    public ProblemsJob(KnowledgeEditing.Snapshot snapshot, LibraryService service, Consumer<List<Violation>> found) {
        super(Messages.problems_job, service);
        this.snapshot = snapshot;
        this.found = found;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected List<Violation> work(Library library, IProgressMonitor monitor) {
        return library.authoring().violations(snapshot.problem()).stream().map(this::original).toList();
    }

    private Violation original(Violation violation) {
        return new Violation(violation.rule(), violation.severity(),
                snapshot.origins().getOrDefault(violation.element(), violation.element()), violation.feature(), violation.message());
    }

    @Override
    protected void show(List<Violation> violations) {
        found.accept(violations);
    }
}
