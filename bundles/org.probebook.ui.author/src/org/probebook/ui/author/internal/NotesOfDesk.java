// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.validation.Severity;
import org.probebook.ui.author.internal.tree.IElementNotes;
import org.probebook.ui.verdicts.LastVerdict;

/** The notes of whichever desk the editor has; none before it has one. */
record NotesOfDesk(Supplier<? extends IElementNotes> desk) implements IElementNotes {

    private Optional<IElementNotes> there() {
        return Optional.ofNullable(desk.get());
    }

    @Override
    public Optional<Severity> severity(EObject element) {
        return there().flatMap(notes -> notes.severity(element));
    }

    @Override
    public List<String> problems(EObject element) {
        return there().map(notes -> notes.problems(element)).orElse(List.of());
    }

    @Override
    public Optional<LastVerdict> verdict(Condition condition) {
        return there().flatMap(notes -> notes.verdict(condition));
    }
}
