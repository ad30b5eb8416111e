// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.knowledge.validation.Violation;

/** What the rules find that know the installed kinds. */
class ProbeRulesTest {
    private static final ProbesFactory PROBES = ProbesFactory.eINSTANCE;

    @ParameterizedTest
    @CsvSource({ "value, EQUAL, auto, ''", "value, LESS, 5, ''", "value, LESS, auto, unfit-value", "value, BETWEEN, 1..0x10, ''",
            "value, BETWEEN, 9..1, empty-range", "value, BETWEEN, a..b, unfit-value", "value, NOT_BETWEEN, 5, ''",
            "value, CONTAINS, auto, ''",
            "speed, EQUAL, 5, ''", "speed, EQUAL, fast, unfit-value", "speed, MATCHES, 5|6, unfit-comparator",
            "release, AT_LEAST, 4.0.1381, ''",
            "release, AT_LEAST, new, unfit-value", "release, BETWEEN, 4.0..5.1, ''", "works, EQUAL, true, ''",
            "works, NOT_EQUAL, FALSE, ''",
            "works, EQUAL, 1, unfit-value", "works, LESS, true, unfit-comparator", "works, EXISTS, , ''", "'', EQUAL, x, ''",
            "colour, EQUAL, x, unknown-attribute" })
    void theComparisonFitsTheType(String attribute, Comparator comparator, String expected, String rule) {
        Expectation leaf = expectation(registryValue());
        leaf.setAttribute(attribute);
        leaf.setComparator(comparator);
        leaf.setExpected(expected);
        assertFinds(rule, leaf);
    }

    @Test
    void whatAnAbsentValueCountsAsFitsToo() {
        Expectation leaf = expectation(registryValue());
        leaf.setAttribute("speed");
        leaf.setExpected("5");
        leaf.setWhenAbsent("none");
        assertFinds("unfit-value", leaf);
    }

    @Test
    void somebodyAnswersTheProbe() {
        assertFinds("unknown-kind", expectation(PROBES.createAnonymousAccessProbe()));
    }

    @Test
    void argumentsThatAreNeededAreThere() {
        assertFinds("missing-argument", spoilt(PROBES.createRegistryValueProbe(), probe -> probe.setName("HoldTime")));
        assertFinds("missing-argument", expectation(PROBES.createTcpPortProbe()));
        assertFinds("", spoilt(PROBES.createTcpPortProbe(), probe -> probe.setPort(443)));
        assertFinds("missing-argument", fact(SystemFact.SERVICE_STATE, " "));
        assertFinds("", fact(SystemFact.SERVICE_STATE, "sshd"));
        assertFinds("", fact(SystemFact.UPTIME_SECONDS, null));
        assertFinds("unused-argument", fact(SystemFact.UPTIME_SECONDS, "sshd"));
    }

    @Test
    void factsOfLinesNeedTheirText() {
        assertFinds("missing-argument", fact(SystemFact.FILE_LINE, "/etc/hosts"));
        assertFinds("missing-argument", fact(SystemFact.LOG_LINES_SINCE, "sshd"));
        Expectation line = fact(SystemFact.FILE_LINE, "/etc/hosts");
        ((SystemFactProbe) line.getProbe()).setText("127.0.0.1");
        assertFinds("", line);
        ((SystemFactProbe) line.getProbe()).setFact(SystemFact.FILE_MODE);
        assertFinds("unused-argument", line);
    }

    @Test
    void platformsAreThoseThatHostsSay() {
        Expectation leaf = expectation(registryValue());
        leaf.getPlatforms().addAll(List.of("nt4", "windows", "linux"));
        leaf.getEditions().add("home");
        assertFinds("", leaf);
        leaf.getPlatforms().add("Windows NT");
        assertFinds("unknown-platform", leaf);
        leaf.getPlatforms().removeLast();
        leaf.getEditions().add("ultimate");
        assertFinds("unknown-edition", leaf);
    }

    private static Expectation fact(SystemFact fact, String argument) {
        SystemFactProbe probe = PROBES.createSystemFactProbe();
        probe.setFact(fact);
        probe.setArgument(argument);
        return expectation(probe);
    }

    private static <T extends Probe> Expectation spoilt(T probe, Consumer<T> change) {
        change.accept(probe);
        return expectation(probe);
    }

    private static Probe registryValue() {
        return spoilt(PROBES.createRegistryValueProbe(), probe -> probe.setKey("HKLM\\SOFTWARE\\Pump")).getProbe();
    }

    private static Expectation expectation(Probe probe) {
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setId("leaf");
        leaf.setProbe(probe);
        leaf.setExpected("5");
        return leaf;
    }

    private static void assertFinds(String rule, Expectation leaf) {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.getConditions().add(leaf);
        List<Violation> found = ProbeRules.of(FixedKind.ALL).stream().flatMap(one -> one.violations(problem).stream()).toList();
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), found.stream().map(Violation::rule).toList(), found.toString());
    }
}
