// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;

/** Lets tests of kinds limit a question as the engine does. */
public final class TimeLimit {
    private TimeLimit() {
    }

    /** Asks with a limit that {@link HostSession#remaining()} counts down. */
    public static Observation within(Duration limit, IProbeKind kind, org.probebook.knowledge.Probe probe, HostSession session)
            throws ProbeException, InterruptedException {
        return session.within(limit, () -> kind.observe(probe, session));
    }
}
