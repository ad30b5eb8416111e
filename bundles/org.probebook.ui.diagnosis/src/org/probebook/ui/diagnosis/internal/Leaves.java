// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.probe.Inherited;

/** The expectations of a problem, below all of its composites. */
final class Leaves {
    private Leaves() {
    }

    static List<Expectation> of(Problem problem) {
        return problem.getConditions().stream().flatMap(Leaves::below).toList();
    }

    /** The parts of a condition; none for an expectation. */
    static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Composite composite -> composite.getParts();
            case Not not when not.getPart() != null -> List.of(not.getPart());
            default -> List.of();
        };
    }

    private static Stream<Expectation> below(Condition condition) {
        return condition instanceof Expectation expectation ? Stream.of(expectation) : parts(condition).stream().flatMap(Leaves::below);
    }

    /** The roles that the problem asks about, in the order of the model. */
    static Set<Role> roles(Problem problem) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        of(problem).forEach(expectation -> roles.add(Inherited.role(expectation)));
        return roles;
    }

    /** Every token that an expectation of the problem restricts itself to. */
    static Set<String> tokens(Problem problem, Function<Expectation, List<String>> which) {
        Set<String> tokens = new TreeSet<>();
        of(problem).forEach(expectation -> tokens.addAll(which.apply(expectation)));
        return tokens;
    }
}
