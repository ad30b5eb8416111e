// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedLengthsTest {
    private static final int LENGTH = 200;

    private static byte[] message(int status, int command, int place, int stated) {
        ByteBuffer message = ByteBuffer.allocate(LENGTH + 50).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x424D53FE);
        return message.putInt(8, status).putShort(12, (short) command).putInt(64 + place, stated).array();
    }

    /** Opening a file, reading, a control code's input and output, information; and any failure. */
    @ParameterizedTest
    @CsvSource({ "0, 5, 84", "0, 8, 4", "0x80000005, 8, 4", "0, 11, 28", "0, 11, 36", "0x80000005, 11, 36", "0, 16, 4", "0xC0000022, 3, 4",
            "0xC0000034, 5, 4" })
    void aLengthBeyondTheMessageDoesNotFit(String status, int command, int place) {
        int code = (int) Long.decode(status).longValue();
        assertTrue(StatedLengths.fit(message(code, command, place, LENGTH - 100), LENGTH));
        for (int stated : new int[] { LENGTH + 1, 1 << 24, Integer.MAX_VALUE, Integer.MIN_VALUE, -1 }) {
            assertEquals(false, StatedLengths.fit(message(code, command, place, stated), LENGTH), () -> "stated " + stated);
        }
    }

    @Test
    void whatStatesNoLengthFits() {
        assertTrue(StatedLengths.fit(message(0, 3, 4, -1), LENGTH), "connected to a share");
        assertTrue(StatedLengths.fit(message(0xC0000016, 1, 4, -1), LENGTH), "signing in goes on");
        assertTrue(StatedLengths.fit(message(0, 11, 28, -1), 64 + 20), "it ends before");
        assertTrue(StatedLengths.fit(new byte[LENGTH], LENGTH), "another protocol");
        assertTrue(StatedLengths.fit(new byte[3], 3));
    }
}
