// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Not;
import org.probebook.probe.Attribute;
import org.probebook.probe.Inherited;
import org.probebook.probe.PlatformTokens;
import org.probebook.probe.ValueOrder;
import org.probebook.probe.ValueSet;

/** An expectation as one of several about the same thing: what it asks, of whom, and which values are the fault once the negations around it are counted. */
public record Compared(Expectation leaf, Attribute attribute) {

    /** Two that ask the same of the same machine have the same subject. */
    List<Object> subject() {
        Stream<Object> arguments = leaf.getProbe().eClass().getEAllAttributes().stream()
                .filter(argument -> argument != KnowledgePackage.Literals.PROBE__TIMEOUT).map(this::argument);
        return Stream.concat(Stream.of(Inherited.role(leaf), leaf.getProbe().eClass(), attribute.name()), arguments).toList();
    }

    private Object argument(EAttribute argument) {
        Object value = leaf.getProbe().eGet(argument);
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a host can be one that both are about. */
    boolean meets(Compared other) {
        return PlatformTokens.overlap(leaf.getPlatforms(), other.leaf.getPlatforms()) && editionsMeet(other);
    }

    private boolean editionsMeet(Compared other) {
        List<String> mine = leaf.getEditions();
        List<String> theirs = other.leaf.getEditions();
        return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
    }

    boolean conditional() {
        return !leaf.getPlatforms().isEmpty() || !leaf.getEditions().isEmpty();
    }

    /** Whether it compares no value; the others leave absence, which is seldom what an author thinks of, alone. */
    boolean ofExistence() {
        return leaf.getComparator() == Comparator.EXISTS || leaf.getComparator() == Comparator.ABSENT;
    }

    /** Whether the negations around it turn its answer round. */
    public boolean negated() {
        return negated(leaf);
    }

    /** Whether nothing but this one decides: it is a condition, or one of which any is enough. Then its fault is one whatever else is observed. */
    public boolean decides() {
        return leads(null, Together.ANY);
    }

    /** The values that are the fault; empty where that cannot be told from the comparison alone. */
    public Optional<ValueSet> fault(ValueOrder order) {
        Optional<ValueSet> set = ValueSet.of(order, leaf.getComparator(), leaf.getExpected(), leaf.getWhenAbsent());
        return negated() ? set.map(ValueSet::complement) : set;
    }

    private static boolean negated(EObject condition) {
        boolean negated = false;
        for (EObject at = condition.eContainer(); at instanceof Condition; at = at.eContainer()) {
            negated ^= at instanceof Not;
        }
        return negated;
    }

    /** How the faults of two make one. */
    enum Together {
        /** Either is a fault of the same condition. */
        ANY,
        /** Only both are. */
        ALL,
        /** Either is a fault of a condition of its own. */
        APART,
        /** It depends on others. */
        UNRELATED
    }

    /** How the fault of this one and that of another make one. */
    Together with(Compared other) {
        EObject meeting = leaf.eContainer();
        while (meeting instanceof Condition && !EcoreUtil.isAncestor(meeting, other.leaf)) {
            meeting = meeting.eContainer();
        }
        Together together = meeting instanceof Composite composite ? kind(composite) : Together.APART;
        Together between = together == Together.ALL ? Together.ALL : Together.ANY;
        return leads(meeting, between) && other.leads(meeting, between) ? together : Together.UNRELATED;
    }

    /** Whether nothing but composites of one kind is between this one and where it meets another. */
    private boolean leads(EObject meeting, Together kind) {
        for (EObject at = leaf.eContainer(); at instanceof Condition && at != meeting; at = at.eContainer()) {
            if (at instanceof Composite composite && kind(composite) != kind) {
                return false;
            }
        }
        return true;
    }

    /** A negation around a composite turns any into all. */
    private static Together kind(Composite composite) {
        return composite instanceof AnyOf == negated(composite) ? Together.ALL : Together.ANY;
    }
}
