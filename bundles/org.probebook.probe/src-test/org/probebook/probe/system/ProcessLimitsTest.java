// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ProcessLimits.ProcessLimit;

class ProcessLimitsTest {
    private static final String FILE = "Limit                     Soft Limit           Hard Limit           Units     \n"
            + "Max cpu time              unlimited            unlimited            seconds   \n"
            + "Max processes             7000                 unlimited            processes \n"
            + "Max open files            1024                 524288               files     \n"
            + "Max nice priority         0                    0                    \n";

    @Test
    void readsALimit() {
        assertEquals(Optional.of(new ProcessLimit("1024", "524288")), ProcessLimits.read("nofile", "Welcome!\n" + FILE));
        assertEquals(Optional.of(new ProcessLimit("7000", ProcessLimits.NONE)), ProcessLimits.read("nproc", FILE));
        assertEquals(Optional.of(new ProcessLimit(ProcessLimits.NONE, ProcessLimits.NONE)), ProcessLimits.read("cpu", FILE));
        assertEquals(Optional.of(new ProcessLimit("0", "0")), ProcessLimits.read("nice", FILE));
        assertEquals(Optional.empty(), ProcessLimits.read("stack", FILE));
    }

    @Test
    void knowsItsNames() throws Exception {
        assertEquals("nofile", ProcessLimits.name(" nofile "));
        String told = assertThrows(ProbeException.class, () -> ProcessLimits.name("nofiles")).getMessage();
        assertEquals(
                "'nofiles' is no limit; there are as, core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, sigpending, stack",
                told);
        assertEquals(Reason.MALFORMED, assertThrows(ProbeException.class, () -> ProcessLimits.name(null)).reason());
    }
}
