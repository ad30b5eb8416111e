// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.LastErrorException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class LinuxErrorsTest {

    @ParameterizedTest
    @CsvSource({ "100, UNREACHABLE", "101, UNREACHABLE", "112, UNREACHABLE", "113, UNREACHABLE", "99, UNREACHABLE", "111, UNREACHABLE",
            "1, ACCESS_DENIED", "13, ACCESS_DENIED", "22, UNSUPPORTED" })
    void anErrorOfTheNetworkHasItsReason(int error, Reason reason) {
        ProbeException failure = LinuxErrors.asking(new LastErrorException(error), "192.0.2.7");
        assertEquals(reason, failure.reason());
        assertTrue(failure.getMessage().contains("192.0.2.7"), failure::getMessage);
    }

    @Test
    void whoMayNotAskIsToldWhatToDo() {
        ProbeException failure = LinuxErrors.opening(new LastErrorException(1), "192.0.2.7");
        assertEquals(Reason.ACCESS_DENIED, failure.reason());
        assertTrue(failure.getMessage().contains("net.ipv4.ping_group_range"), failure::getMessage);
        assertEquals(Reason.UNREACHABLE, LinuxErrors.opening(new LastErrorException(97), "::1").reason());
        assertEquals(Reason.UNSUPPORTED, LinuxErrors.opening(new LastErrorException(24), "::1").reason());
    }
}
