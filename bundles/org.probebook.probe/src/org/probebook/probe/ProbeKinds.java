// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.description.Documentation;

/** The kinds of probes that are installed, by the class of probes that they answer. Immutable; safe in any thread. */
public final class ProbeKinds {
    private final List<IProbeKind> kinds;

    /** @param kinds several may answer one class */
    public ProbeKinds(Collection<IProbeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** All kinds. */
    public List<IProbeKind> all() {
        return kinds;
    }

    /** The classes of probes that can be asked, by name. */
    public List<EClass> probes() {
        return kinds.stream().map(IProbeKind::probe).distinct().sorted(Comparator.comparing(ProbeKinds::name)).toList();
    }

    /** The class whose probes files and command lines call so: {@code registry-value}. */
    public Optional<EClass> probe(String name) {
        return probes().stream().filter(probe -> name(probe).equals(name)).findFirst();
    }

    /** What files and command lines call the probes of a class. */
    public static String name(EClass probe) {
        return ProbeWords.kind(probe);
    }

    /** What a probe of a class asks, in a sentence; empty where its model does not say. */
    public static String help(EClass probe) {
        return Documentation.of(probe);
    }

    /** What is observed by those who ask a class of probes, the main attribute first; empty when nobody does. */
    public List<Attribute> attributes(EClass probe) {
        return kinds.stream().filter(kind -> kind.probe() == probe).flatMap(kind -> kind.attributes().stream()).distinct().toList();
    }

    /** What a probe takes and leaves to be seen, by the one of those who ask it that takes most: whom it will be is known with the host. Empty when nobody asks it. */
    public Optional<Footprint> footprint(Probe probe) {
        return kinds.stream().filter(kind -> kind.probe().isInstance(probe)).map(kind -> kind.footprint(probe))
                .max(Comparator.comparing(Footprint::rights));
    }

    /** Whether a probe reads what files or logs say, by any of those who ask it. */
    public boolean readsContents(Probe probe) {
        return kinds.stream().anyMatch(kind -> kind.probe().isInstance(probe) && kind.footprint(probe).contents());
    }

    /** A new probe of a class, with what its class says for arguments that are not given. */
    public static Probe create(EClass probe) {
        return (Probe) EcoreUtil.create(probe);
    }
}
