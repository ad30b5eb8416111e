// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class LinePatternTest {

    @ParameterizedTest
    @CsvSource({ "Port, Port 22, true", "Port, '  Port 22', true", "Port, '#Port 22', false",
            "*/data *noatime, UUID=1 /data ext4 ro;noatime, true",
            "*/data *noatime, UUID=1 /srv ext4 noatime, false", "a*a, a, false", "a*a, aa, true", "*b, ab, true", "[x], [x] = 1, true",
            "(a+)+, (a+)+$, true" })
    void aLineBeginsWithIt(String text, String line, boolean begins) throws Exception {
        assertEquals(begins, LinePattern.parse(text).begins(line));
    }

    @ParameterizedTest
    @CsvSource({ "failed, it failed here, true", "fail*disk, it failed: disk, true", "disk*fail, it failed: disk, false",
            "Failed, it failed, false" })
    void aLineHoldsIt(String text, String line, boolean holds) throws Exception {
        assertEquals(holds, LinePattern.parse(text).within(line));
    }

    @Test
    void aHostIsAskedForTheLongestPart() throws Exception {
        assertEquals("noatime", LinePattern.parse("*/data *noatime").longest());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "  ", "*", "* *", "a\nb", "a\u0000", "a\u2028b", "a\u0085b", "\u001b[2J" })
    void anythingIsNoText(String text) {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> LinePattern.parse(text)).reason());
    }

    @Test
    void aTextHasALimit() {
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> LinePattern.parse("x".repeat(501))).reason());
    }

    /** The worst there is: many parts, each of which nearly fits everywhere. */
    @Test
    void looksAtALongLineInBoundedTime() throws Exception {
        String line = "a".repeat(1 << 20);
        LinePattern many = LinePattern.parse("a*".repeat(200) + "b");
        LinePattern nearly = LinePattern.parse("a".repeat(400) + "b");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertFalse(many.within(line));
            assertFalse(nearly.within(line));
            assertFalse(many.begins(line));
        });
    }
}
