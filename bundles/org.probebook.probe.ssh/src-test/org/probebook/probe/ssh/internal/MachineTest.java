// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Reason;

class MachineTest {

    @Test
    void readsTheRelease() throws Exception {
        assertEquals(Optional.of("6.1.0-18-amd64"), Machine.release(Replies.out("6.1.0-18-amd64\n")));
        Replies.unknown(Reason.MALFORMED, Machine::release, Replies.out("\n"));
        Replies.unknown(Reason.MALFORMED, Machine::release, Replies.out("What?\n"));
    }

    @Test
    void readsTheUptime() throws Exception {
        assertEquals(Optional.of("350735"), Machine.uptimeSeconds(Replies.out("350735.47 234388.90\n")));
        Replies.unknown(Reason.MALFORMED, Machine::uptimeSeconds, Replies.out("up 3 days\n"));
    }

    @Test
    void readsTheMemory() throws Exception {
        assertEquals(Optional.of("25"),
                Machine.memoryAvailablePercent(Replies.out("MemTotal:       8000000 kB\nMemFree: 1 kB\nMemAvailable:   2000000 kB\n")));
        Replies.unknown(Reason.UNSUPPORTED, Machine::memoryAvailablePercent, Replies.out("MemTotal:       8000000 kB\nMemFree: 1 kB\n"));
        Replies.unknown(Reason.MALFORMED, Machine::memoryAvailablePercent, Replies.out("nonsense\n"));
        Replies.unknown(Reason.UNSUPPORTED, Machine::memoryAvailablePercent,
                Replies.failed(1, "cat: /proc/meminfo: No such file or directory"));
    }
}
