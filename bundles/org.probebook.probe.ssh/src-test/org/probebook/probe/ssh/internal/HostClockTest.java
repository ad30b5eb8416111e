// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.probe.Reason;

class HostClockTest {
    private static final Instant ASKED = Instant.ofEpochSecond(1_900_000_000L, 900_000_000);

    /** The question took 0.4 seconds, so the host is thought to have looked at its clock at 1900000001.1. */
    @ParameterizedTest
    @CsvSource({ "1900000001.100000000, 0.000, 0.200", "1900000301.600000000, 300.500, 0.200", "1899999999.100000000, -2.000, 0.200",
            "1900000001.N, 0.400, 0.700", "1900000001., 0.400, 0.700", "1900000001.%N, 0.400, 0.700" })
    void tellsHowFarAheadTheHostIs(String time, String offset, String uncertainty) throws Exception {
        Reply reply = new Reply(0, "Welcome!\n" + time + "\n", "", ASKED, ASKED.plusMillis(400));
        Told.Value value = (Told.Value) HostClock.question().read(reply);
        assertEquals(offset, value.value());
        assertEquals(Map.of("uncertainty", uncertainty), value.more());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Sun Nov 22", "12:00", "99999999999999999999.0" })
    void isNotMisled(String time) {
        Replies.unknown(Reason.MALFORMED, HostClock.question(), Replies.out(time + "\n"));
    }
}
