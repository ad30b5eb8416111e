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
final class Observables {
    private final List<IProbeKind> kinds;

    Observables(Collection<IProbeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What can be observed of a probe, the main attribute first; empty when no installed kind answers it. */
    List<Attribute> attributes(Probe probe) {
        return kinds.stream().filter(kind -> kind.probe().isInstance(probe)).flatMap(kind -> kind.attributes().stream()).distinct()
                .toList();
    }

    /** The attribute that is compared; empty when there is none of that name, or nobody answers the probe, or there is no probe. */
    Optional<Attribute> compared(Expectation leaf) {
        if (leaf.getProbe() == null) {
            return Optional.empty();
        }
        String name = leaf.getAttribute();
        List<Attribute> attributes = attributes(leaf.getProbe());
        return name == null || name.isEmpty()
                ? attributes.stream().findFirst()
                : attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }
}
