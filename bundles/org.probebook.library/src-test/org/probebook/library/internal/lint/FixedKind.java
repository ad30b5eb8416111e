// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;

/** A kind that observes a text and cannot be asked. */
record FixedKind(EClass probe) implements IProbeKind {

    @Override
    public List<Attribute> attributes() {
        return List.of(new Attribute("value", Attribute.Type.TEXT, "a text"));
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
