// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Probe;
import org.probebook.probe.Attribute;
import org.probebook.probe.IProbeKind;

/** What the installed kinds observe. */
public final class Observables {
    private final List<IProbeKind> kinds;

    /** Of kinds of which several may answer one probe. */
    public Observables(Collection<IProbeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What can be observed of a probe, the main attribute first; empty when no installed kind answers it. */
    public List<Attribute> attributes(Probe probe) {
        return kinds.stream().filter(kind -> kind.probe().isInstance(probe)).flatMap(kind -> kind.attributes().stream()).distinct()
                .toList();
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
