// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.time.Instant;

/** The time of Windows in files, keys and messages (FILETIME, MS-DTYP 2.3.3). */
public final class FileTime {
    private static final Instant START = Instant.parse("1601-01-01T00:00:00Z");
    private static final long STEPS_A_SECOND = 10_000_000;

    private FileTime() {
    }

    /**
     * A moment.
     *
     * @param steps of 100 ns since the beginning of 1601 by UTC; 0 or more
     */
    public static Instant instant(long steps) {
        return START.plusSeconds(steps / STEPS_A_SECOND).plusNanos(steps % STEPS_A_SECOND * 100);
    }
}
