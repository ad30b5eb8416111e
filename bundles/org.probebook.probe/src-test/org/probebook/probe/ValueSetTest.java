// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.knowledge.Comparator;

/** Which values a comparison is true of, and whether two have one in common. */
class ValueSetTest {

    @ParameterizedTest
    @CsvSource({ "EQUAL, 5, 5, true", "EQUAL, 5, 0x5, true", "EQUAL, 5, 6, false", "NOT_EQUAL, 5, 5, false", "NOT_EQUAL, 5, 6, true",
            "LESS, 5, 5, false",
            "LESS, 5, 4.9, true", "AT_MOST, 5, 5, true", "GREATER, 5, 5, false", "GREATER, 5, 6, true", "AT_LEAST, 5, 5, true",
            "AT_LEAST, 5, 4, false",
            "BETWEEN, 1..5, 5, true", "BETWEEN, 1..5, 0, false", "NOT_BETWEEN, 1..5, 0, true", "NOT_BETWEEN, 1..5, 5, false",
            "BETWEEN, 5..1, 3, false",
            "NOT_BETWEEN, 5..1, 3, true", "BETWEEN, 3.., 9, true", "BETWEEN, ..3, 9, false" })
    void aValueIsInItOrInItsComplement(Comparator comparator, String expected, String value, boolean in) {
        ValueSet set = ValueSet.of(ValueOrder.NUMBER, comparator, expected, null).orElseThrow();
        assertEquals(in, set.contains(value));
        assertEquals(!in, set.complement().contains(value));
        assertEquals(in, set.complement().complement().contains(value));
        assertFalse(set.intersects(set.complement()));
    }

    @ParameterizedTest
    @CsvSource({ "EQUAL, 0, BETWEEN, 1..65535, false", "EQUAL, 1, BETWEEN, 1..65535, true", "AT_LEAST, 7, AT_LEAST, 9, true",
            "LESS, 7, AT_LEAST, 7, false",
            "AT_MOST, 7, AT_LEAST, 7, true", "BETWEEN, 1..5, BETWEEN, 5..9, true", "BETWEEN, 1..5, BETWEEN, 6..9, false",
            "NOT_EQUAL, 1, NOT_EQUAL, 2, true",
            "NOT_EQUAL, 1, EQUAL, 1, false", "NOT_BETWEEN, 1..5, BETWEEN, 2..5, false", "NOT_BETWEEN, 1..5, BETWEEN, 2..6, true",
            "ABSENT, , EQUAL, 1, false",
            "EXISTS, , EQUAL, 1, true", "EXISTS, , ABSENT, , false", "ABSENT, , ABSENT, , true" })
    void twoMeetOrNot(Comparator one, String value, Comparator two, String other, boolean meet) {
        ValueSet first = ValueSet.of(ValueOrder.NUMBER, one, value, null).orElseThrow();
        ValueSet second = ValueSet.of(ValueOrder.NUMBER, two, other, null).orElseThrow();
        assertEquals(meet, first.intersects(second));
        assertEquals(meet, second.intersects(first));
    }

    @Test
    void absenceCountsAsWhatItStandsFor() {
        ValueSet fault = ValueSet.of(ValueOrder.NUMBER, Comparator.NOT_EQUAL, "0", "600").orElseThrow();
        ValueSet absent = ValueSet.none(ValueOrder.NUMBER);
        assertTrue(fault.intersects(absent));
        assertFalse(fault.complement().intersects(absent));
        assertFalse(ValueSet.of(ValueOrder.NUMBER, Comparator.NOT_EQUAL, "0", "0").orElseThrow().intersects(absent));
        assertFalse(ValueSet.of(ValueOrder.NUMBER, Comparator.NOT_EQUAL, "0", "").orElseThrow().intersects(absent));
    }

    @Test
    void eitherIsBothTogether() {
        ValueSet either = ValueSet.only(ValueOrder.NUMBER, "1").or(ValueSet.only(ValueOrder.NUMBER, "3"));
        assertTrue(either.contains("1") && either.contains("3") && !either.contains("2"));
        assertFalse(either.intersects(ValueSet.none(ValueOrder.NUMBER)));
        assertTrue(either.or(ValueSet.none(ValueOrder.NUMBER)).intersects(ValueSet.none(ValueOrder.NUMBER)));
        assertTrue(either.complement().contains("2") && !either.complement().contains("3"));
    }

    @Test
    void versionsAndTextsHaveTheirOwnOrder() {
        assertTrue(ValueSet.of(ValueOrder.VERSION, Comparator.AT_LEAST, "4.9", null).orElseThrow().contains("4.10"));
        assertFalse(ValueSet.of(ValueOrder.NUMBER, Comparator.AT_LEAST, "4.9", null).orElseThrow().contains("4.10"));
        assertTrue(ValueSet.only(ValueOrder.TEXT, " Auto").contains("auto"));
        assertFalse(ValueSet.only(ValueOrder.TEXT, "auto").intersects(ValueSet.only(ValueOrder.TEXT, "manual")));
    }

    @Test
    void whatCannotBeToldIsNotGuessed() {
        for (Comparator comparator : List.of(Comparator.CONTAINS, Comparator.NOT_CONTAINS, Comparator.MATCHES)) {
            assertEquals(Optional.empty(), ValueSet.of(ValueOrder.TEXT, comparator, "x", null));
        }
        assertEquals(Optional.empty(), ValueSet.of(ValueOrder.NUMBER, Comparator.LESS, "many", null));
        assertEquals(Optional.empty(), ValueSet.of(ValueOrder.NUMBER, Comparator.BETWEEN, "1-5", null));
        assertEquals(Optional.empty(), ValueSet.of(ValueOrder.NUMBER, Comparator.EQUAL, null, null));
        assertThrows(IllegalArgumentException.class, () -> ValueSet.only(ValueOrder.VERSION, "new"));
        assertThrows(IllegalArgumentException.class, () -> ValueSet.none(ValueOrder.TEXT).intersects(ValueSet.none(ValueOrder.NUMBER)));
    }

    @Test
    void anOrderIsFoundForValuesOfUnknownType() {
        assertEquals(ValueOrder.NUMBER, ValueOrder.of("0x10", "7"));
        assertEquals(ValueOrder.VERSION, ValueOrder.of("4.0.1381", "5"));
        assertEquals(ValueOrder.TEXT, ValueOrder.of("7", "seven"));
    }
}
