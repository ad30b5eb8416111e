// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage.Literals;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;

/** A kind with attributes of every type, which cannot be asked. */
record FixedKind(EClass probe) implements IProbeKind {
    /** For all probes of these tests but anonymous access. */
    static final List<IProbeKind> ALL = List.of(new FixedKind(Literals.REGISTRY_VALUE_PROBE), new FixedKind(Literals.SYSTEM_FACT_PROBE),
            new FixedKind(Literals.TCP_PORT_PROBE));

    @Override
    public List<Attribute> attributes() {
        return List.of(new Attribute("value", Type.TEXT, "a text"), new Attribute("speed", Type.NUMBER, "a number"),
                new Attribute("release", Type.VERSION, "a version"), new Attribute("works", Type.TRUTH, "true or false"));
    }

    @Override
    public boolean reaches(Host host) {
        return false;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "nothing", "nothing");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) {
        throw new UnsupportedOperationException();
    }
}
