// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({ "'', x, true", "*, '', true", "a*c, abbbc, true", "a*c, abbb, false", "a?c, abc, true", "a?c, ac, false", "**, x, true",
            "*.mdb, C:\\Data\\Stock.MDB, true", "*\\data\\*, C:/data/x, true", "a*b*c, a-b-b-c, true", "a*b*c, a-c-b, false",
            "*a, aab, false", "[a], a, false", "a.c, abc, false" })
    void aPathIsLikeAPatternAsPeopleMeanIt(String pattern, String path, boolean like) {
        assertEquals(like, new PathPattern(pattern).matches(path));
    }

    @Test
    @Timeout(10)
    void noPatternTakesLong() {
        assertFalse(new PathPattern("a*".repeat(500) + "b").matches("a".repeat(5000)));
    }
}
