// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Objects;

import org.probebook.knowledge.validation.Violation;

/**
 * A violation with the problem that it is in.
 *
 * @param problem its id
 */
public record ProblemViolation(String problem, Violation violation) {
    public ProblemViolation {
        Objects.requireNonNull(problem);
        Objects.requireNonNull(violation);
    }
}
