// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.comparison;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What differs in one place, with what differs below it.
 *
 * @param kind of difference
 * @param feature that differs, or that holds the element that does; null for the problem itself
 * @param owner in the edited problem, whose feature it is; null for the problem itself
 * @param mine the edited element; null where it has none
 * @param theirs the other version's; null where it has none
 * @param mineWords what the edited problem says here, in a line; may be empty
 * @param theirsWords what the other version says here, in a line; may be empty
 */
public record Difference(Kind kind, EStructuralFeature feature, EObject owner, EObject mine, EObject theirs, String mineWords,
        String theirsWords, List<Difference> below) {

    /** How two versions differ in a place. */
    public enum Kind {
        /** Only the edited problem has it. */
        ADDED,
        /** Only the other version has it. */
        REMOVED,
        /** Both have it, and it differs. */
        CHANGED
    }

    public Difference {
        Objects.requireNonNull(kind);
        below = List.copyOf(below);
    }
}
