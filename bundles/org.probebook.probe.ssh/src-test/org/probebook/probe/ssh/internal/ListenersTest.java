// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Reason;

class ListenersTest {
    private static final String LINES = """
               0: 0100007F:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 20911 1 0000000000000000 100 0 0 10 0
               1: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000  0  0 20912
            """;

    @Test
    void readsPortsOfBothFamilies() throws Exception {
        assertEquals(Optional.of("yes"), Listeners.on(22, Replies.out(LINES)));
        assertEquals(Optional.of("yes"), Listeners.on(8080, Replies.out(LINES)));
        assertEquals(Optional.of("no"), Listeners.on(23, Replies.out(LINES)));
        assertEquals(Optional.of("yes"), Listeners.on(22, Replies.of(2, LINES, "")), "no file for IPv6");
    }

    @Test
    void nothingListensIsAnAnswer() throws Exception {
        assertEquals(Optional.of("no"), Listeners.on(22, Replies.failed(1, "")));
    }

    @Test
    void countsListeningOnly() throws Exception {
        String established = "   0: 0100007F:0016 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 20911 1 0 100 0 0 10 0\n";
        assertEquals(Optional.of("no"), Listeners.on(22, Replies.out(established)));
    }

    @Test
    void saysWhyNothingIsKnown() {
        Replies.unknown(Reason.UNSUPPORTED, reply -> Listeners.on(22, reply), Replies.failed(2, ""));
        Replies.unknown(Reason.UNSUPPORTED, reply -> Listeners.on(22, reply),
                Replies.failed(127, "env: 'grep': No such file or directory"));
        Replies.unknown(Reason.UNSUPPORTED, reply -> Listeners.on(22, reply), Replies.failed(-1, ""));
    }
}
