// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.probe.Footprint.Rights;

/** Answers registry values from a table and notes what it was asked. */
final class FakeKind implements IProbeKind {
    private final Map<String, Reply> replies;
    final Queue<String> asked = new ConcurrentLinkedQueue<>();
    Rights rights = Rights.NONE;

    /** What a value answers. */
    interface Reply {
        Observation give(HostSession session) throws ProbeException, InterruptedException;
    }

    FakeKind(Map<String, Reply> replies) {
        this.replies = replies;
    }

    static Reply value(Object value) {
        return session -> Observation.of("value", value, "ask", "reply");
    }

    static Reply absent() {
        return session -> Observation.absent("ask", "no such value");
    }

    static Reply failure(Reason reason) {
        return session -> {
            throw new ProbeException(reason, "as told");
        };
    }

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.REGISTRY_VALUE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(new Attribute("value", Attribute.Type.TEXT, "the value"), new Attribute("type", Attribute.Type.TEXT, "its type"));
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(rights, "nothing", "nothing");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        String name = ((RegistryValueProbe) probe).getName();
        asked.add(name);
        return replies.get(name).give(session);
    }
}
