// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;

import org.probebook.knowledge.Probe;

/** Asks as the engine does, with a time limit, but on the caller's thread and without the engine's own watch, so that a kind's waits are seen. */
public final class TimeLimit {
    private TimeLimit() {
    }

    /** Asks one question. */
    public static Observation ask(IProbeKind kind, Probe probe, HostSession session, Duration limit)
            throws ProbeException, InterruptedException {
        return session.within(limit, () -> kind.observe(probe, session));
    }
}
