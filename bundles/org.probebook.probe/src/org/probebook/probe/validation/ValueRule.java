// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.ValueOrder;

/** The comparison and its value fit the type of what is observed. */
record ValueRule(Observables observables) implements IRule {
    private static final Set<Comparator> ORDERING = EnumSet.of(Comparator.LESS, Comparator.AT_MOST, Comparator.GREATER,
            Comparator.AT_LEAST);
    private static final Set<Comparator> RANGES = EnumSet.of(Comparator.BETWEEN, Comparator.NOT_BETWEEN);
    private static final Set<Comparator> OF_TEXT = EnumSet.of(Comparator.CONTAINS, Comparator.NOT_CONTAINS, Comparator.MATCHES);
    private static final Set<Comparator> VALUELESS = EnumSet.of(Comparator.EXISTS, Comparator.ABSENT);
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Expectation.class).filter(leaf -> !VALUELESS.contains(leaf.getComparator()))
                .forEach(leaf -> observables.compared(leaf).ifPresent(compared -> check(leaf, compared.attribute(), findings)));
        return findings.list();
    }

    private static void check(Expectation leaf, Attribute attribute, Findings findings) {
        Comparator comparator = leaf.getComparator();
        if (attribute.type() == Type.TRUTH && comparator != Comparator.EQUAL && comparator != Comparator.NOT_EQUAL) {
            findings.error("unfit-comparator", leaf, Literals.EXPECTATION__COMPARATOR, "'" + attribute.name()
                    + "' is true or false, and nothing is '" + comparator.getLiteral() + "' that; choose equal or not-equal");
        } else if (attribute.type() != Type.TEXT && OF_TEXT.contains(comparator)) {
            findings.warning("unfit-comparator", leaf, Literals.EXPECTATION__COMPARATOR,
                    "'" + attribute.name() + "' is a " + word(attribute.type())
                            + ", and '" + comparator.getLiteral() + "' looks at how it is written; compare it as what it is");
        } else if (RANGES.contains(comparator)) {
            range(leaf, attribute, findings);
        } else {
            value(leaf, Literals.EXPECTATION__EXPECTED, leaf.getExpected(), attribute, findings);
        }
        if (leaf.getWhenAbsent() != null && !leaf.getWhenAbsent().isEmpty()) {
            value(leaf, Literals.EXPECTATION__WHEN_ABSENT, leaf.getWhenAbsent(), attribute, findings);
        }
    }

    private static void value(Expectation leaf, EStructuralFeature feature, String value, Attribute attribute, Findings findings) {
        if (value == null || OF_TEXT.contains(leaf.getComparator())) {
            return;
        }
        if (attribute.type() == Type.TRUTH) {
            if (!TRUTHS.contains(value.strip().toLowerCase(Locale.ROOT))) {
                findings.error("unfit-value", leaf, feature, "'" + attribute.name() + "' is true or false, and '" + value + "' is neither");
            }
            return;
        }
        order(leaf, attribute).filter(order -> !order.reads(value)).ifPresent(order -> findings.error("unfit-value", leaf, feature,
                "'" + value + "' is no " + word(order) + ", as '" + leaf.getComparator().getLiteral() + "' with '" + attribute.name()
                        + "' needs"));
    }

    private static void range(Expectation leaf, Attribute attribute, Findings findings) {
        ValueOrder order = order(leaf, attribute).orElse(ValueOrder.NUMBER);
        Matcher bounds = RANGE.matcher(leaf.getExpected() == null ? "" : leaf.getExpected());
        if (!bounds.matches()) {
            return; // what is no range at all is told by the model's own rules
        }
        for (String bound : List.of(bounds.group(1), bounds.group(2))) {
            if (!order.reads(bound)) {
                findings.error("unfit-value", leaf, Literals.EXPECTATION__EXPECTED,
                        "'" + bound.strip() + "' is no " + word(order) + ", as a range of '" + attribute.name() + "' needs");
                return;
            }
        }
        if (order.compare(bounds.group(1), bounds.group(2)) > 0) {
            findings.error("empty-range", leaf, Literals.EXPECTATION__EXPECTED,
                    "nothing lies in '" + leaf.getExpected() + "'; write the lower bound first");
        }
    }

    /** What a value must be read as; empty where any text will do. Texts are ordered as numbers, which is what most values of a registry are. */
    private static Optional<ValueOrder> order(Expectation leaf, Attribute attribute) {
        return switch (attribute.type()) {
            case NUMBER -> Optional.of(ValueOrder.NUMBER);
            case VERSION -> Optional.of(ValueOrder.VERSION);
            case TIME -> Optional.of(ValueOrder.TIME);
            case TEXT, TRUTH -> ORDERING.contains(leaf.getComparator()) || RANGES.contains(leaf.getComparator())
                    ? Optional.of(ValueOrder.NUMBER)
                    : Optional.empty();
        };
    }

    private static String word(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
