// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.ProbeKinds;

/** Expectations about one value that cannot be met together, and those that only look so. */
class ContradictionRuleTest {
    private static final KnowledgeFactory MODEL = KnowledgeFactory.eINSTANCE;

    @Test
    void ofAnyOfEveryValueIsAFault() {
        assertFinds("contradiction", any(leaf(Comparator.NOT_EQUAL, "0"), leaf(Comparator.EQUAL, "0")));
        assertFinds("contradiction", any(leaf(Comparator.LESS, "5"), leaf(Comparator.AT_LEAST, "0x5")));
        assertFinds("contradiction", any(leaf(Comparator.NOT_EQUAL, "1"), leaf(Comparator.NOT_EQUAL, "2")));
        assertFinds("", any(leaf(Comparator.LESS, "5"), leaf(Comparator.GREATER, "9")));
        assertFinds("", any(leaf(Comparator.EQUAL, "1"), leaf(Comparator.EQUAL, "2")));
        assertFinds("", any(leaf(Comparator.NOT_EQUAL, "0"), leaf(Comparator.CONTAINS, "0")));
    }

    @Test
    void allOfNeverHolds() {
        assertFinds("contradiction", all(leaf(Comparator.LESS, "5"), leaf(Comparator.GREATER, "9")));
        assertFinds("contradiction", all(leaf(Comparator.EQUAL, "auto"), leaf(Comparator.EQUAL, "manual")));
        assertFinds("", all(leaf(Comparator.NOT_EQUAL, "1"), leaf(Comparator.NOT_EQUAL, "2")));
        assertFinds("", all(leaf(Comparator.GREATER, "5"), leaf(Comparator.LESS, "9")));
    }

    @Test
    void negationsTurnFaultsAndCompositesRound() {
        assertFinds("contradiction", any(not(leaf(Comparator.EQUAL, "1")), not(leaf(Comparator.EQUAL, "2"))));
        assertFinds("contradiction", not(all(leaf(Comparator.EQUAL, "1"), leaf(Comparator.EQUAL, "2"))));
        assertFinds("contradiction", not(any(leaf(Comparator.LESS, "5"), leaf(Comparator.AT_LEAST, "5"))));
        assertFinds("", not(any(leaf(Comparator.EQUAL, "1"), leaf(Comparator.EQUAL, "2"))));
    }

    @Test
    void otherPartsBetweenMakeItDependOnThem() {
        assertFinds("", any(all(leaf(Comparator.NOT_EQUAL, "0"), leaf(Comparator.LESS, "5")), leaf(Comparator.EQUAL, "0")));
        assertFinds("", all(any(leaf(Comparator.EQUAL, "1"), leaf(Comparator.EQUAL, "3")), leaf(Comparator.EQUAL, "3")));
        assertFinds("contradiction", any(any(leaf(Comparator.NOT_EQUAL, "0"), leaf(Comparator.EQUAL, "9")), leaf(Comparator.EQUAL, "0")));
    }

    @Test
    void conditionsApartAreOnlySuspicious() {
        List<Violation> found = violations(leaf(Comparator.LESS, "5"), leaf(Comparator.AT_LEAST, "5"));
        assertEquals(List.of(Severity.WARNING), found.stream().map(Violation::severity).toList());
        assertTrue(found.getFirst().message().contains("'at least 5' and 'less 5' of leaf"), found.toString());
    }

    @Test
    void machinesThatDifferContradictNothing() {
        assertFinds("", any(on(leaf(Comparator.NOT_EQUAL, "1"), "nt4", ""), on(leaf(Comparator.NOT_EQUAL, "2"), "2000", "")));
        assertFinds("contradiction",
                any(on(leaf(Comparator.NOT_EQUAL, "1"), "windows", ""), on(leaf(Comparator.NOT_EQUAL, "2"), "2000", "")));
        assertFinds("", any(on(leaf(Comparator.NOT_EQUAL, "1"), "xp", "home"), on(leaf(Comparator.NOT_EQUAL, "2"), "xp", "professional")));
        Expectation client = leaf(Comparator.EQUAL, "0");
        client.setRole(Role.CLIENT);
        assertFinds("", any(leaf(Comparator.NOT_EQUAL, "0"), client));
        Expectation other = leaf(Comparator.EQUAL, "0");
        ((RegistryValueProbe) other.getProbe()).setName("Another");
        assertFinds("", any(leaf(Comparator.NOT_EQUAL, "0"), other));
    }

    @Test
    void limitsOfVersionsLeaveNoVersionWithTwo() {
        assertFinds("two-limits", any(on(leaf(Comparator.LESS, "1"), "nt4,2000", ""), on(leaf(Comparator.LESS, "2"), "2000", "")));
        assertFinds("two-limits", any(leaf(Comparator.LESS, "1"), on(leaf(Comparator.AT_MOST, "2"), "2000", "")));
        assertFinds("", any(on(leaf(Comparator.LESS, "1"), "nt4", ""), on(leaf(Comparator.LESS, "2"), "2000", "")));
        assertFinds("", any(leaf(Comparator.LESS, "1"), leaf(Comparator.LESS, "2")));
    }

    @Test
    void oneAbsentValueCountsAsOneThing() {
        assertFinds("two-defaults", any(absentAs(leaf(Comparator.LESS, "5"), "600"), absentAs(leaf(Comparator.GREATER, "9"), "60")));
        assertFinds("", any(absentAs(leaf(Comparator.LESS, "5"), "0x10"), absentAs(leaf(Comparator.GREATER, "9"), "16")));
    }

    @Test
    void absenceIsAValueToo() {
        assertFinds("contradiction", all(leaf(Comparator.ABSENT, null), leaf(Comparator.EQUAL, "1")));
        assertFinds("", all(leaf(Comparator.EXISTS, null), leaf(Comparator.EQUAL, "1")));
        assertFinds("contradiction", any(leaf(Comparator.ABSENT, null), leaf(Comparator.EXISTS, null)));
        assertFinds("", any(leaf(Comparator.ABSENT, null), leaf(Comparator.NOT_EQUAL, "1")));
    }

    @Test
    void truthHasTwoValues() {
        assertFinds("contradiction", any(truth(leaf(Comparator.EQUAL, "true")), truth(leaf(Comparator.EQUAL, "false"))));
        assertFinds("", any(truth(leaf(Comparator.EQUAL, "true")), truth(leaf(Comparator.NOT_EQUAL, "false"))));
    }

    private static void assertFinds(String rule, Condition... conditions) {
        List<Violation> found = violations(conditions);
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), found.stream().map(Violation::rule).toList(), found.toString());
        assertTrue(found.stream().allMatch(violation -> rule.startsWith("two") || violation.severity() == Severity.ERROR),
                found.toString());
    }

    private static List<Violation> violations(Condition... conditions) {
        Problem problem = MODEL.createProblem();
        problem.getConditions().addAll(Arrays.asList(conditions));
        return new ContradictionRule(new Observables(new ProbeKinds(FixedKind.ALL))).violations(problem);
    }

    private static Expectation leaf(Comparator comparator, String expected) {
        Expectation leaf = MODEL.createExpectation();
        leaf.setId("leaf");
        leaf.setComparator(comparator);
        leaf.setExpected(expected);
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\SOFTWARE\\Pump");
        probe.setName("HoldTime");
        leaf.setProbe(probe);
        return leaf;
    }

    private static Expectation on(Expectation leaf, String platforms, String edition) {
        leaf.getPlatforms().addAll(List.of(platforms.split(",")));
        if (!edition.isEmpty()) {
            leaf.getEditions().add(edition);
        }
        return leaf;
    }

    private static Expectation absentAs(Expectation leaf, String value) {
        leaf.setWhenAbsent(value);
        return leaf;
    }

    private static Expectation truth(Expectation leaf) {
        leaf.setAttribute("works");
        return leaf;
    }

    private static Not not(Condition part) {
        Not not = MODEL.createNot();
        not.setPart(part);
        return not;
    }

    private static Composite any(Condition... parts) {
        return of(MODEL.createAnyOf(), parts);
    }

    private static Composite all(Condition... parts) {
        return of(MODEL.createAllOf(), parts);
    }

    private static Composite of(Composite composite, Condition... parts) {
        composite.getParts().addAll(Arrays.asList(parts));
        return composite;
    }
}
