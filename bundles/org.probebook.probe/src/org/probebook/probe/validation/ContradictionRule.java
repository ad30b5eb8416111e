// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Expected;
import org.probebook.probe.ValueOrder;
import org.probebook.probe.ValueSet;

/**
 * Expectations about the same thing, on a machine that both are about, can be met together: otherwise no value is right there, or the condition never holds. Values that depend on
 * the version leave no version with two of them.
 */
record ContradictionRule(Observables observables) implements IRule {
    private static final Map<Comparator, Comparator> SIDES = new EnumMap<>(Map.of(Comparator.LESS, Comparator.LESS, Comparator.AT_MOST,
            Comparator.LESS, Comparator.GREATER, Comparator.GREATER, Comparator.AT_LEAST, Comparator.GREATER));
    private static final List<String> TRUTHS = List.of("true", "false");

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Map<List<Object>, List<Compared>> subjects = new LinkedHashMap<>();
        Elements.of(problem, Expectation.class).forEach(leaf -> observables.compared(leaf)
                .ifPresent(compared -> subjects.computeIfAbsent(compared.subject(), subject -> new ArrayList<>()).add(compared)));
        subjects.values().forEach(same -> pairs(same, findings));
        return findings.list();
    }

    private static void pairs(Collection<Compared> same, Findings findings) {
        List<Compared> before = new ArrayList<>();
        for (Compared one : same) {
            before.stream().filter(one::meets).forEach(other -> check(one, other, findings));
            before.add(one);
        }
    }

    private static void check(Compared one, Compared other, Findings findings) {
        ValueOrder order = order(one, other);
        Optional<ValueSet> fault = one.fault(order);
        Optional<ValueSet> otherFault = other.fault(order);
        Compared.Together together = one.with(other);
        if (together != Compared.Together.UNRELATED && fault.isPresent() && otherFault.isPresent()
                && impossible(one, other, fault.get(), otherFault.get(), together)) {
            contradiction(one, other, together, findings);
        } else if (together == Compared.Together.ANY && twoLimits(one, other)) {
            findings.warning("two-limits", one.leaf(), Literals.EXPECTATION__EXPECTED, "a host can be one that " + other.leaf().getId()
                    + " is about, too, with another limit (" + other.leaf().getExpected() + "); give each its own platforms and editions");
        } else if (defaultsDiffer(one, other)) {
            findings.warning("two-defaults", one.leaf(), Literals.EXPECTATION__WHEN_ABSENT,
                    "an absent value counts as " + one.leaf().getWhenAbsent()
                            + " here and as " + other.leaf().getWhenAbsent() + " in " + other.leaf().getId() + "; say the same in both");
        }
    }

    private static void contradiction(Compared one, Compared other, Compared.Together together, Findings findings) {
        String both = "'" + Expected.words(one.leaf()) + "' and '" + Expected.words(other.leaf()) + "' of " + other.leaf().getId();
        switch (together) {
            case ALL -> findings.error("contradiction", one.leaf(), Literals.EXPECTATION__EXPECTED,
                    both + " are never true together, so the condition around them never holds; change one, or give each its own platforms");
            case ANY -> findings.error("contradiction", one.leaf(), Literals.EXPECTATION__EXPECTED,
                    "with " + both + ", every value is a fault; change one, or give each its own platforms and editions");
            case APART, UNRELATED -> findings.warning("contradiction", one.leaf(), Literals.EXPECTATION__EXPECTED,
                    "with " + both + ", whatever the value is, one of the conditions holds; look whether that is meant");
        }
    }

    /** Faults of which all must be there, and that exclude one another; or faults of which one is enough, and that leave no value. */
    private static boolean impossible(Compared one, Compared other, ValueSet fault, ValueSet otherFault, Compared.Together together) {
        boolean all = together == Compared.Together.ALL;
        ValueSet first = all ? fault : fault.complement();
        boolean existence = one.ofExistence() || other.ofExistence();
        return !meet(one, existence ? first : first.present(), all ? otherFault : otherFault.complement());
    }

    private static boolean meet(Compared one, ValueSet some, ValueSet others) {
        return one.attribute().type() == Type.TRUTH
                ? TRUTHS.stream().anyMatch(truth -> some.contains(truth) && others.contains(truth))
                : some.intersects(others);
    }

    private static boolean twoLimits(Compared one, Compared other) {
        Comparator side = SIDES.get(one.leaf().getComparator());
        return side != null && side == SIDES.get(other.leaf().getComparator()) && (one.conditional() || other.conditional())
                && !Objects.equals(one.leaf().getExpected(), other.leaf().getExpected());
    }

    private static boolean defaultsDiffer(Compared one, Compared other) {
        String mine = one.leaf().getWhenAbsent();
        String theirs = other.leaf().getWhenAbsent();
        return mine != null && theirs != null && !mine.isEmpty() && !theirs.isEmpty()
                && ValueOrder.of(mine, theirs).compare(mine, theirs) != 0;
    }

    /** Texts that are all numbers are compared as such. */
    private static ValueOrder order(Compared one, Compared other) {
        return switch (one.attribute().type()) {
            case NUMBER -> ValueOrder.NUMBER;
            case VERSION -> ValueOrder.VERSION;
            case TIME -> ValueOrder.TIME;
            case TRUTH -> ValueOrder.TEXT;
            case TEXT -> {
                String[] values = Stream.of(one, other).flatMap(each -> values(each.leaf())).toArray(String[]::new);
                yield ValueOrder.of(values) == ValueOrder.NUMBER ? ValueOrder.NUMBER : ValueOrder.TEXT;
            }
        };
    }

    private static Stream<String> values(Expectation leaf) {
        Stream<String> bounds = leaf.getExpected() == null ? Stream.of() : Stream.of(leaf.getExpected().split("\\.\\."));
        return Stream.concat(bounds, Stream.ofNullable(leaf.getWhenAbsent()).filter(text -> !text.isEmpty()));
    }
}
