// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probebook.index.Facet;
import org.probebook.index.SearchFilter;

class ChoicesTest {

    @Test
    void aValueIsChosenAndTakenAway() {
        Choices chosen = Choices.NONE.toggled(Facet.Kind.YEAR, "2001").toggled(Facet.Kind.YEAR, "2002");
        assertEquals(Set.of("2001", "2002"), chosen.of(Facet.Kind.YEAR));
        assertEquals(Set.of(2001, 2002), chosen.filter(Set.of("q1")).years());
        assertTrue(chosen.toggled(Facet.Kind.YEAR, "2002").toggled(Facet.Kind.YEAR, "2001").none());
    }

    @Test
    void whatCanBeCheckedIsLookedUpOnlyWhenItIsWanted() {
        assertEquals(SearchFilter.NONE, Choices.NONE.filter(Set.of("q1")));
        Choices checkable = Choices.NONE.with(Facet.Kind.PROBES, Set.of(Choices.YES));
        assertTrue(checkable.checkable());
        assertEquals(Set.of("q1"), checkable.filter(Set.of("q1")).problems());
    }

    @Test
    void aKeptFilterIsChosenAgain() {
        SearchFilter filter = SearchFilter.language("nl").withProducts(Set.of("Windows")).withYears(Set.of(1999))
                .withProblems(Set.of("q1"));
        Choices chosen = Choices.of(filter);
        assertEquals(Set.of("nl"), chosen.of(Facet.Kind.LANGUAGE));
        assertEquals(filter, chosen.filter(Set.of("q1")));
        assertFalse(chosen.none());
    }
}
