// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** The lengths of four bytes that answers of SMB 2 and 3 state (MS-SMB2 2.2). Those of two bytes state nothing that would be too much. */
final class StatedLengths {
    private static final int MARK = 0x424D53FE;
    private static final int HEADER = 64;
    private static final int STATUS = 8;
    private static final int COMMAND = 12;
    private static final int MORE_PROCESSING = 0xC0000016;
    private static final int[] OF_FAILURE = { 4 };
    private static final int[] NONE = {};
    /** By command, where in the body: contexts of an opened file; data; input and output of a control code; information. */
    private static final Map<Integer, int[]> PLACES = Map.of(5, new int[] { 84 }, 8, new int[] { 4 }, 11, new int[] { 28, 36 }, 16,
            new int[] { 4 });

    private StatedLengths() {
    }

    /**
     * Whether a message has room for what it says to hold. What is no plain answer, or ends before its lengths, is left to whoever reads it.
     *
     * @param length how many of the bytes are the message
     */
    static boolean fit(byte[] bytes, int length) {
        ByteBuffer message = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        if (length <= HEADER || message.getInt(0) != MARK) {
            return true;
        }
        for (int place : places(message.getInt(STATUS), message.getShort(COMMAND))) {
            int at = HEADER + place;
            if (at + 4 <= length && Integer.compareUnsigned(message.getInt(at), length) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] places(int status, int command) {
        boolean failure = status >>> 30 == 3 && status != MORE_PROCESSING;
        return failure ? OF_FAILURE : PLACES.getOrDefault(command, NONE);
    }
}
