// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Role;

class ConditionWordsTest {
    private final Samples samples = new Samples();

    @Test
    void aConditionWithoutWordsIsItsQuestion() {
        assertEquals("registry value HKLM\\Software\\Hens Door", ConditionWords.label(samples.first));
        assertEquals("The driver is old", ConditionWords.label(samples.second));
        samples.cause.getLabel().clear();
        assertEquals("One of these holds", ConditionWords.label(samples.cause));
    }

    @Test
    void whatIsExpectedIsSaid() {
        assertEquals("not 0 (absent counts as 600)", ConditionWords.holdsWhen(samples.first));
        samples.first.setWhenAbsent(null);
        samples.first.setAttribute("days-left");
        samples.first.setComparator(Comparator.BETWEEN);
        samples.first.setExpected("0..14");
        assertEquals("days left: within 0..14", ConditionWords.holdsWhen(samples.first));
    }

    @Test
    void everyComparatorHasWords() {
        for (Comparator comparator : Comparator.values()) {
            samples.first.setComparator(comparator);
            assertEquals(false, ConditionWords.holdsWhen(samples.first).isBlank());
        }
    }

    @Test
    void conditionsKnowTheirRolesAndTokens() {
        assertEquals(EnumSet.of(Role.SERVER, Role.CLIENT), Leaves.roles(samples.problem.getConditions()));
        samples.second.getPlatforms().add("nt4");
        assertEquals(Set.of("nt4"), Leaves.tokens(samples.problem.getConditions(), Expectation::getPlatforms));
        assertEquals(3, Leaves.of(samples.problem.getConditions()).size());
    }
}
