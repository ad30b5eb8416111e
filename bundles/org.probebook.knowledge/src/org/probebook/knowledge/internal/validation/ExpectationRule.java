// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;

/** An expectation asks something, and compares it with something that can be compared. */
final class ExpectationRule implements IRule {
    private static final Set<Comparator> VALUELESS = EnumSet.of(Comparator.EXISTS, Comparator.ABSENT);
    private static final Set<Comparator> RANGES = EnumSet.of(Comparator.BETWEEN, Comparator.NOT_BETWEEN);
    /** A value can be compared with nothing at all, too. */
    private static final Set<Comparator> EVEN_EMPTY = EnumSet.of(Comparator.EQUAL, Comparator.NOT_EQUAL);
    private static final Pattern RANGE = Pattern.compile("\\s*\\S+?\\s*\\.\\.\\s*[^\\s.]\\S*\\s*");

    private static final EStructuralFeature EXPECTED = KnowledgePackage.Literals.EXPECTATION__EXPECTED;
    private static final EStructuralFeature WHEN_ABSENT = KnowledgePackage.Literals.EXPECTATION__WHEN_ABSENT;

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Expectation.class).forEach(leaf -> check(leaf, findings));
        return findings.list();
    }

    private static void check(Expectation leaf, Findings findings) {
        if (leaf.getProbe() == null) {
            findings.error("expectation-without-probe", leaf, KnowledgePackage.Literals.EXPECTATION__PROBE, "it asks nothing; add a probe");
        } else if (leaf.getProbe().getTimeout() < 0) {
            findings.error("negative-timeout", leaf.getProbe(), KnowledgePackage.Literals.PROBE__TIMEOUT,
                    "its time limit is below 0; write seconds, or 0 for the usual limit");
        }
        if (VALUELESS.contains(leaf.getComparator())) {
            unused(leaf, EXPECTED, leaf.getExpected(), findings);
            unused(leaf, WHEN_ABSENT, leaf.getWhenAbsent(), findings);
        } else {
            value(leaf, findings);
            whenAbsent(leaf, findings);
        }
    }

    private static void unused(Expectation leaf, EStructuralFeature feature, String value, Findings findings) {
        if (!Texts.blank(value)) {
            findings.warning("unused-value", leaf, feature,
                    "'" + leaf.getComparator().getLiteral() + "' compares with nothing, so '" + value
                            + "' is not used; take it out or choose another comparator");
        }
    }

    private static void value(Expectation leaf, Findings findings) {
        String expected = leaf.getExpected();
        String comparator = leaf.getComparator().getLiteral();
        if (expected == null || expected.isBlank() && !EVEN_EMPTY.contains(leaf.getComparator())) {
            findings.error("expectation-without-value", leaf, EXPECTED, "'" + comparator + "' needs a value to compare with; add it");
        } else if (RANGES.contains(leaf.getComparator()) && !RANGE.matcher(expected).matches()) {
            findings.error("malformed-range", leaf, EXPECTED, "'" + expected + "' is no range; write it as 1..600");
        } else if (leaf.getComparator() == Comparator.MATCHES) {
            pattern(leaf, findings);
        }
    }

    private static void pattern(Expectation leaf, Findings findings) {
        try {
            Pattern.compile(leaf.getExpected());
        } catch (PatternSyntaxException e) {
            findings.error("malformed-pattern", leaf, EXPECTED,
                    "'" + leaf.getExpected() + "' is no regular expression: " + e.getDescription() + "; mend it");
        }
    }

    /** Most values of the registry are not there until somebody makes them, and the host acts on one of its own. */
    private static void whenAbsent(Expectation leaf, Findings findings) {
        if (leaf.getProbe() instanceof RegistryValueProbe && (leaf.getWhenAbsent() == null || leaf.getWhenAbsent().isEmpty())
                && usesValue(leaf) && !absenceJudged(leaf)) {
            findings.warning("default-missing", leaf, WHEN_ABSENT,
                    "a host without that registry value is taken for one without the fault; say what an absent value counts as");
        }
    }

    /** Another part of the same whole says what it means that the value is not there. */
    private static boolean absenceJudged(Expectation leaf) {
        return leaf.eContainer() instanceof Composite whole
                && whole.getParts().stream().filter(Expectation.class::isInstance).map(Expectation.class::cast)
                        .anyMatch(part -> (part.getComparator() == Comparator.ABSENT || part.getComparator() == Comparator.EXISTS)
                                && EcoreUtil.equals(part.getProbe(), leaf.getProbe()));
    }

    /** The value's type has no default of its own. */
    private static boolean usesValue(Expectation leaf) {
        return leaf.getAttribute() == null || leaf.getAttribute().isEmpty() || "value".equals(leaf.getAttribute());
    }
}
