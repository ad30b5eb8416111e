// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.probebook.knowledge.Probe;

/**
 * The installed ways to ask a question of a host, tried in their order: the next only where one did not get through to the host, and one twice only where its failure may have passed.
 */
final class Ways {
    private static final Logger LOG = System.getLogger(Ways.class.getName());
    /** Long enough for a service that is about to start, short beside any time limit. */
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** A host that refused an account, or this question, did so for every way. */
    private static final Set<Reason> NOT_THROUGH = EnumSet.of(Reason.UNREACHABLE, Reason.TIMED_OUT);

    private final List<IProbeKind> kinds;

    Ways(List<IProbeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What was told, and who asked for it. */
    record Told(IProbeKind kind, Observation observation) {
    }

    /** The kinds that have a way to ask that host this, the first choice first. */
    List<IProbeKind> of(Probe probe, Host host) {
        return kinds.stream().filter(kind -> kind.probe().isInstance(probe) && kind.reaches(host)).toList();
    }

    /** Asks; on this thread, within what remains. Of several failures the first is told. */
    Told ask(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        List<IProbeKind> ways = of(probe, session.host());
        ProbeException failure = null;
        for (int i = 0; i < ways.size(); i++) {
            IProbeKind kind = ways.get(i);
            try {
                // a way that is silent leaves the others their share of the time
                return new Told(kind,
                        session.within(session.remaining().dividedBy(ways.size() - i), () -> patiently(kind, probe, session)));
            } catch (ProbeException e) {
                LOG.log(Level.DEBUG, () -> "asking " + session.host().address() + " by " + kind.getClass().getSimpleName(), e);
                failure = failure == null ? e : failure;
                if (!NOT_THROUGH.contains(e.reason())) {
                    throw failure;
                }
            }
        }
        if (failure == null) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "nothing installed can ask " + session.host().address() + " for a " + ProbeWords.kind(probe));
        }
        throw failure;
    }

    private static Observation patiently(IProbeKind kind, Probe probe, HostSession session) throws ProbeException, InterruptedException {
        try {
            return kind.observe(probe, session);
        } catch (ProbeException e) {
            if (!e.passing() || session.remaining().compareTo(PAUSE.multipliedBy(2)) < 0) {
                throw e;
            }
            LOG.log(Level.DEBUG, () -> "asking " + session.host().address() + " once more", e);
        }
        // nobody opens it: this waits, and ends when the run does
        new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return kind.observe(probe, session);
    }
}
