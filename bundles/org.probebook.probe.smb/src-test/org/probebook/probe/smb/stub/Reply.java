// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;

/**
 * What a request comes to.
 *
 * @param status as in MS-ERREF 2.3; 0 for success
 */
record Reply(int status, ByteBuffer body) {
    static final int DENIED = 0xC0000022;
    static final int NOT_THERE = 0xC0000034;
    static final int NO_SUCH_SHARE = 0xC00000CC;
    static final int NOT_SUPPORTED = 0xC00000BB;
    static final int CLOSED = 0xC0000128;
    static final int WRONG_ACCOUNT = 0xC000006D;
    static final int MORE_PROCESSING = 0xC0000016;
    static final int PENDING = 0x103;
    static final int END_OF_FILE = 0xC0000011;

    static Reply of(ByteBuffer body) {
        return new Reply(0, body);
    }

    static Reply refusal(int status) {
        return new Reply(status, Message.body(9, 9));
    }
}
