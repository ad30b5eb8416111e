// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.List;
import java.util.Objects;

import org.probebook.knowledge.Problem;

/**
 * The knowledge that an article's text seems to hold.
 *
 * @param problem a problem of its own, which belongs to whoever asked for the draft
 * @param pieces what an author decides about, in the order of their places in the article
 */
public record Draft(Problem problem, List<DraftPiece> pieces) {
    public Draft {
        Objects.requireNonNull(problem);
        pieces = List.copyOf(pieces);
    }
}
