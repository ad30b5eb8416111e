// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.Comparator;
import org.probebook.probe.Attribute.Type;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
            "TEXT,    EQUAL,        0x0,           0,              true",
            "TEXT,    EQUAL,        Running,       running,        true",
            "TEXT,    NOT_EQUAL,    600,           0,              true",
            "TEXT,    LESS,         1,             2,              true",
            "TEXT,    CONTAINS,     Hello World,   WORLD,          true",
            "TEXT,    NOT_CONTAINS, Hello World,   WORLD,          false",
            "TEXT,    MATCHES,      SSH-2.0-x,     SSH-2\\..*,     true",
            "TEXT,    MATCHES,      xSSH-2.0,      SSH-2\\..*,     false",
            "NUMBER,  AT_LEAST,     95.0,          95,             true",
            "NUMBER,  GREATER,      95,            95,             false",
            "NUMBER,  BETWEEN,      14,            0..14,          true",
            "NUMBER,  BETWEEN,      -1,            0..14,          false",
            "NUMBER,  NOT_BETWEEN,  -1,            0..14,          true",
            "TRUTH,   EQUAL,        true,          TRUE,           true",
            "VERSION, LESS,         4.0.1381.7051, 4.0.1381.7052,  true",
            "VERSION, LESS,         4.0.1381.335,  4.0.1381.7052,  true",
            "VERSION, LESS,         10.0,          9.1,            false",
            "VERSION, EQUAL,        4.0,           4.0.0.0,        true",
            "VERSION, AT_LEAST,     4.0.1381.7052, 4.0.1381.7052,  true",
            "TIME,    LESS,         2031-01-31T12:00:00Z, 2031-01-31T13:30:00+01:00, true",
            "TIME,    EQUAL,        2031-01-31T00:00:00Z, 2031-01-31,     true",
            "TIME,    BETWEEN,      2031-01-15,    2031-01-01..2031-02-01, true" })
    void comparesByType(Type type, Comparator comparator, String observed, String expected, boolean meets) throws ProbeException {
        assertEquals(meets, Comparison.of(type).meets(comparator, observed, expected));
    }

    @ParameterizedTest
    @CsvSource({ "NUMBER, LESS, many, 5", "NUMBER, BETWEEN, 5, 1-9", "VERSION, LESS, 4.x, 4.1", "TIME, LESS, 2031-01-31, next week",
            "TIME, EQUAL, 31.01.2031, 2031-01-31", "TEXT, MATCHES, a, (",
            "TEXT, GREATER, a, b" })
    void whatCannotBeComparedIsMalformed(Type type, Comparator comparator, String observed, String expected) {
        assertEquals(Reason.MALFORMED,
                assertThrows(ProbeException.class, () -> Comparison.of(type).meets(comparator, observed, expected)).reason());
    }

    @Test
    void aPatternThatBacktracksWithoutEndIsGivenUp() {
        String observed = "a".repeat(60) + "!";
        assertEquals(Reason.MALFORMED,
                assertThrows(ProbeException.class, () -> Comparison.of(Type.TEXT).meets(Comparator.MATCHES, observed, "(.*a){20}b"))
                        .reason());
    }

    @Test
    void aPatternThatNestsTooDeepForTheTextIsToldAndEndsNoRun() {
        ProbeException failure = assertThrows(ProbeException.class,
                () -> Comparison.of(Type.TEXT).meets(Comparator.MATCHES, "ab".repeat(200_000), "(a|b)*"));
        assertEquals(Reason.MALFORMED, failure.reason());
    }

    /** On a line of a megabyte, as a host may have one; some look at it too often, some repeat nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = { "(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*){10}b", "(.*a){1,500}b", "((a?)*)*b",
            "(?:(?:){2147483647}){2147483647}x",
            "((a{1000}){1000}){1000}b", "(?:|){60}(?!)", "(?=(a+)+b).*", "a*a*a*a*a*b", "(a+)\\1+b", "[^b]*[^c]*[^d]*b",
            "(?:(?=a*)){100000}b" })
    void aPatternEndsInTime(String pattern) {
        String line = "a".repeat(1 << 20);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                assertEquals(false, Comparison.of(Type.TEXT).meets(Comparator.MATCHES, line, pattern));
            } catch (ProbeException e) {
                assertEquals(Reason.MALFORMED, e.reason());
            }
        });
    }
}
