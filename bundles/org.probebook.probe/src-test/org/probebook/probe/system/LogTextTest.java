// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class LogTextTest {
    private static final LogText LOG = new LogText(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.ofHours(2));

    @ParameterizedTest
    @CsvSource({ "2031-01-01T11:59:00.123456+00:00 web1 x, 2031-01-01T11:59:00Z", "2031-01-01T13:59:00+0200 x, 2031-01-01T11:59:00Z",
            "2031-01-01T11:59:00Z x, 2031-01-01T11:59:00Z", "'2031-01-01 13:59:00,123 WARN x', 2031-01-01T11:59:00Z",
            "[2031-01-01 13:59:00] x, 2031-01-01T11:59:00Z", "Jan  1 13:59:00 web1 x, 2031-01-01T11:59:00Z",
            "Dec 31 23:00:00 web1 x, 2030-12-31T21:00:00Z", "<13>Jan  1 13:59:00 x, 2031-01-01T11:59:00Z" })
    void readsTimes(String line, String time) {
        assertEquals(Optional.of(Instant.parse(time)), LOG.time(line));
    }

    @ParameterizedTest
    @CsvSource({ "no time", "2031-13-01T00:00:00Z x", "Foo 12 00:00:00 x", "'    at org.example'", "''" })
    void readsNoTimeWhereThereIsNone(String line) {
        assertEquals(Optional.empty(), LOG.time(line));
    }

    @Test
    void findsLinesOfTheLastMinutes() throws Exception {
        String text = "of nobody: bad\n2031-01-01T10:00:00Z bad\n bad, and more\n2031-01-01T11:30:00Z good\n2031-01-01T11:40:00Z bad\n  bad as before\n2031-01-01T11:50:00Z bad\n";
        assertEquals(List.of("2031-01-01T11:40:00Z bad", "bad as before", "2031-01-01T11:50:00Z bad"), found(text, 60, false));
        assertEquals(List.of(), found(text, 5, false));
        assertEquals(List.of(), found("", 5, true));
        assertEquals(1, found("2031-01-01T11:50:00Z bad\n", 60, true).size());
    }

    @Test
    void saysThatItDoesNotGoBackSoFar() {
        assertEquals(Reason.UNSUPPORTED, assertThrows(ProbeException.class, () -> found("2031-01-01T11:50:00Z bad\n", 60, false)).reason());
        assertEquals(Reason.UNSUPPORTED, assertThrows(ProbeException.class, () -> found("bad\nbad\n", 60, true)).reason());
    }

    private static List<String> found(String text, int minutes, boolean whole) throws ProbeException {
        return LOG.since(text, Duration.ofMinutes(minutes), LinePattern.parse("bad"), whole);
    }
}
