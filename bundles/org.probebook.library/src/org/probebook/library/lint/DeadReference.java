// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An article that others name and the library does not hold.
 *
 * @param target its name, by its key
 * @param by the places that name it, by article; an article that names it several times is there once
 */
public record DeadReference(String target, List<Quotation> by) {
    /** The most often named first. */
    public static final Comparator<DeadReference> MOST_NAMED = Comparator.<DeadReference>comparingInt(dead -> -dead.by().size())
            .thenComparing(DeadReference::target);

    public DeadReference {
        Objects.requireNonNull(target);
        by = List.copyOf(by);
    }
}
