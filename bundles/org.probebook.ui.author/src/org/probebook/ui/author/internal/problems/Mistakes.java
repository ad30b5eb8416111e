// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.ui.LibraryService;

/** What is wrong with the edited knowledge, looked for anew when nothing has changed for a moment. On the window's thread. */
public final class Mistakes {
    private static final int REST = 250;

    private final KnowledgeEditing editing;
    private final Runnable changed;
    private List<Violation> found = List.of();
    private ProblemsJob job;

    /** @param changed called when something else is wrong than before */
    public Mistakes(KnowledgeEditing editing, Runnable changed) {
        this.editing = editing;
        this.changed = changed;
    }

    /** Looks again, soon. */
    public void look() {
        stop();
        job = new ProblemsJob(editing.snapshot(), LibraryService.get(), violations -> {
            found = violations;
            changed.run();
        });
        job.schedule(REST);
    }

    /** Looks no more. */
    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /** All that was found, in the order of the problem. */
    public List<Violation> all() {
        return found;
    }

    /** What was found in an element, its details included; none in what is no element. */
    public List<Violation> of(EObject element) {
        return found.stream().filter(one -> Elements.of(one.element()) == element).toList();
    }

    /** The worst that was found in an element. */
    public Optional<Severity> severity(EObject element) {
        return of(element).stream().map(Violation::severity).min(Comparator.naturalOrder());
    }
}
