// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.probe.Answer;
import org.probebook.ui.author.internal.pieces.PieceState;

/**
 * A passage of the page that something was, or may be, taken from.
 *
 * @param element of the problem; null while it is only drafted
 * @param piece of the draft; null where the author made the element
 * @param answer of the last trial, where it is a condition that was tried
 * @param selected whether it is what keys and form are about
 * @param hint shown when the pointer rests on it
 */
public record PassageMark(Range range, PieceState state, EObject element, DraftPiece piece, Optional<Answer> answer, boolean selected,
        String hint) {
    public PassageMark {
        Objects.requireNonNull(range);
        Objects.requireNonNull(state);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(hint);
    }

    /** What lies on top where marks overlap: the selected one, then what is still to be decided. */
    int rank() {
        int rank = switch (state) {
            case DRAFTED -> 2;
            case ACCEPTED -> 1;
            case REJECTED -> 0;
        };
        return selected ? rank + 10 : rank;
    }
}
