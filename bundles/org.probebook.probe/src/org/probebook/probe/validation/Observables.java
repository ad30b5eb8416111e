// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;
import java.util.Optional;

import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Probe;
import org.probebook.probe.Attribute;
import org.probebook.probe.ProbeKinds;

/** What the installed kinds observe of what problems ask. */
public record Observables(ProbeKinds kinds) {

    /** What can be observed of a probe, the main attribute first; empty when no installed kind answers it. */
    public List<Attribute> attributes(Probe probe) {
        return kinds.attributes(probe.eClass());
    }

    /** An expectation with the attribute that it compares; empty when there is none of that name, or nobody answers the probe, or there is no probe. */
    public Optional<Compared> compared(Expectation leaf) {
        if (leaf.getProbe() == null) {
            return Optional.empty();
        }
        String name = leaf.getAttribute();
        return attributes(leaf.getProbe()).stream().filter(attribute -> name == null || name.isEmpty() || attribute.name().equals(name))
                .findFirst()
                .map(attribute -> new Compared(leaf, attribute));
    }
}
