// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.List;

/**
 * What is wrong in a library. Each list has the most important first.
 *
 * @param articles how many were read
 * @param problems how many have knowledge
 * @param unreadable messages about files of knowledge that could not be read, and so do not count
 */
public record LintReport(long articles, int problems, List<DeadReference> deadReferences, List<ProblemViolation> violations,
        List<Conflict> conflicts, List<String> unreadable) {
    public LintReport {
        deadReferences = List.copyOf(deadReferences);
        violations = List.copyOf(violations);
        conflicts = List.copyOf(conflicts);
        unreadable = List.copyOf(unreadable);
    }

    /** How many places name an article that is not there. */
    public long deadPlaces() {
        return deadReferences.stream().mapToLong(dead -> dead.by().size()).sum();
    }
}
