// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.Set;

import org.probebook.knowledge.Role;
import org.probebook.library.lint.Wish;
import org.probebook.probe.PlatformTokens;

/**
 * A wish with what decides whether it can be in the way of another.
 *
 * @param problem key of the problem that the article, or the knowledge, treats: what is said of one problem is one advice
 * @param platforms that it is about, as tokens; empty: any
 * @param editions likewise
 * @param products names of what the article applies to; empty where they are not known
 * @param role of the machine; {@link Role#HOST} where it may be either
 */
record Voice(Wish wish, String problem, Set<String> platforms, Set<String> editions, Set<String> products, Role role) {

    /** Whether an engineer may have to follow both on one machine. */
    boolean meets(Voice other) {
        return !problem.equals(other.problem) && PlatformTokens.overlap(platforms, other.platforms)
                && (editions.isEmpty() || other.editions.isEmpty() || editions.stream().anyMatch(other.editions::contains))
                && (role == Role.HOST || other.role == Role.HOST || role == other.role);
    }

    /** How likely it is that somebody follows both: articles about the same product are read by the same people. */
    double together(Voice other) {
        boolean known = !products.isEmpty() && !other.products.isEmpty();
        boolean shared = products.stream().anyMatch(other.products::contains);
        return wish.confidence() * other.wish.confidence() * (known && !shared ? ELSEWHERE : 1);
    }

    private static final double ELSEWHERE = 0.5;
}
