// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Objects;

import org.probebook.knowledge.Problem;

/**
 * What an author begins with.
 *
 * @param problem the author's own copy, to be changed at will
 * @param origin where it comes from
 */
public record Authored(Problem problem, Origin origin) {
    /** Where knowledge comes from. */
    public enum Origin {
        /** It was accepted in this library. */
        ACCEPTED,
        /** A pack brought it; saving makes a version of the library's own, which counts instead. */
        PACK,
        /** There was none. */
        NEW
    }

    public Authored {
        Objects.requireNonNull(problem);
        Objects.requireNonNull(origin);
    }
}
