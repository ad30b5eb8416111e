// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

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
import org.probebook.knowledge.Role;
import org.probebook.probe.Inherited;

/** The expectations below conditions, under all of their composites. Any thread. */
public final class Leaves {
    private Leaves() {
    }

    /** In the order of the conditions. */
    public static List<Expectation> of(List<? extends Condition> conditions) {
        return conditions.stream().flatMap(Leaves::below).toList();
    }

    /** The parts of a condition; none for an expectation. */
    public static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Composite composite -> composite.getParts();
            case Not not when not.getPart() != null -> List.of(not.getPart());
            default -> List.of();
        };
    }

    private static Stream<Expectation> below(Condition condition) {
        return condition instanceof Expectation expectation ? Stream.of(expectation) : parts(condition).stream().flatMap(Leaves::below);
    }

    /** The roles that conditions ask about, in the order of the model. */
    public static Set<Role> roles(List<? extends Condition> conditions) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        of(conditions).forEach(expectation -> roles.add(Inherited.role(expectation)));
        return roles;
    }

    /** Every token that one of the expectations restricts itself to. */
    static Set<String> tokens(List<? extends Condition> conditions, Function<Expectation, List<String>> which) {
        Set<String> tokens = new TreeSet<>();
        of(conditions).forEach(expectation -> tokens.addAll(which.apply(expectation)));
        return tokens;
    }
}
