// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probebook.probe.Answer.DOES_NOT_HOLD;
import static org.probebook.probe.Answer.HOLDS;
import static org.probebook.probe.Answer.NOT_APPLICABLE;
import static org.probebook.probe.Answer.UNKNOWN;

import java.util.List;

import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void onePartThatHoldsDecidesAnyOf() {
        assertEquals(HOLDS, Answer.anyOf(List.of(UNKNOWN, HOLDS, DOES_NOT_HOLD)));
        assertEquals(UNKNOWN, Answer.anyOf(List.of(UNKNOWN, DOES_NOT_HOLD)));
        assertEquals(DOES_NOT_HOLD, Answer.anyOf(List.of(DOES_NOT_HOLD, DOES_NOT_HOLD)));
    }

    @Test
    void onePartThatDoesNotHoldDecidesAllOf() {
        assertEquals(DOES_NOT_HOLD, Answer.allOf(List.of(UNKNOWN, HOLDS, DOES_NOT_HOLD)));
        assertEquals(UNKNOWN, Answer.allOf(List.of(HOLDS, UNKNOWN)));
        assertEquals(HOLDS, Answer.allOf(List.of(HOLDS, HOLDS)));
    }

    @Test
    void partsThatAreNotApplicableDropOut() {
        assertEquals(HOLDS, Answer.allOf(List.of(HOLDS, NOT_APPLICABLE)));
        assertEquals(DOES_NOT_HOLD, Answer.anyOf(List.of(NOT_APPLICABLE, DOES_NOT_HOLD)));
        assertEquals(UNKNOWN, Answer.anyOf(List.of(NOT_APPLICABLE, UNKNOWN)));
    }

    @Test
    void aWholeOfPartsThatAreAllNotApplicableIsNotApplicable() {
        assertEquals(NOT_APPLICABLE, Answer.allOf(List.of(NOT_APPLICABLE, NOT_APPLICABLE)));
        assertEquals(NOT_APPLICABLE, Answer.anyOf(List.of(NOT_APPLICABLE)));
    }

    @Test
    void theOppositeOfWhatCannotBeToldCannotBeTold() {
        assertEquals(UNKNOWN, UNKNOWN.negated());
        assertEquals(NOT_APPLICABLE, NOT_APPLICABLE.negated());
        assertEquals(HOLDS, DOES_NOT_HOLD.negated());
    }
}
