// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;

/**
 * A kind that asks in another way than its own, for {@link ProbeEngine#asking}.
 *
 * @param kind says all else of it
 * @param reached which hosts it has a way to
 */
public record AskingKind(IProbeKind kind, Way way, Predicate<Host> reached) implements IProbeKind {
    /** How it asks; under the rules of {@link IProbeKind#observe}. */
    @FunctionalInterface
    public interface Way {
        Observation ask(Probe probe, HostSession session) throws ProbeException, InterruptedException;
    }

    @Override
    public EClass probe() {
        return kind.probe();
    }

    @Override
    public List<Attribute> attributes() {
        return kind.attributes();
    }

    @Override
    public boolean reaches(Host host) {
        return reached.test(host);
    }

    @Override
    public Footprint footprint(Probe probe) {
        return kind.footprint(probe);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        return way.ask(probe, session);
    }
}
