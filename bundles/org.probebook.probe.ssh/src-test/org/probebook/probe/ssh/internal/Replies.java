// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Replies as hosts give them, for readers. */
final class Replies {
    private Replies() {
    }

    static Reply out(String text) {
        return new Reply(0, text, "");
    }

    static Reply failed(int exit, String err) {
        return new Reply(exit, "", err);
    }

    static void unknown(Reason reason, Question.Reader reader, Reply reply) {
        ProbeException failure = assertThrows(ProbeException.class, () -> reader.read(reply));
        assertEquals(reason, failure.reason(), failure.getMessage());
    }
}
