// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.FactRecogniser;
import org.probebook.index.MessageQuestion;

class BaseQuestionsTest {
    private static List<MessageQuestion> questions(String text) {
        return BaseQuestions.of(new FactRecogniser().recognise(text));
    }

    @ParameterizedTest
    @CsvSource({ "error 53,error 0x53,error 0x53 (83),ERROR_FAIL_I24", "error 0x53,error 53,error 53 (0x35),ERROR_BAD_NETPATH" })
    void theOtherBaseIsOffered(String text, String query, String label, String symbol) {
        MessageQuestion question = questions(text).getFirst();
        assertEquals(query, question.query());
        assertEquals(label, question.label());
        assertEquals(symbol, question.message());
    }

    @ParameterizedTest
    @ValueSource(strings = { "printer 53", "error 5", "error 0x8007001F", "STOP 0x0000007B", "error 1F", "" })
    void whatReadsOneWayIsNotAskedFor(String text) {
        assertEquals(List.of(), questions(text));
    }

    @Test
    void aListOfCodesAsksLittle() {
        assertEquals(2, questions("error 53, error 54, error 55, error 56").size());
    }
}
