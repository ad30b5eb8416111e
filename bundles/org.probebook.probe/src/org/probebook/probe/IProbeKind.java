// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.probebook.knowledge.Probe;

/**
 * Asks hosts one kind of question in one way. The question's arguments are an EMF class, so several kinds may answer the same question: one on this machine, one over a
 * network. Implementations come as OSGi services, hold no state between questions, and are called on several threads at once.
 */
public interface IProbeKind {

    /** The class of the probes that this kind answers. */
    EClass probe();

    /** What it observes, the main attribute first; never empty. */
    List<Attribute> attributes();

    /**
     * Whether this kind has a way to ask that host at all; looks at the host's description only and asks nothing. Unless a kind says otherwise: every host that is reached over a network, and so not the
     * machine that the product runs on.
     */
    default boolean reaches(Host host) {
        return !host.local();
    }

    /**
     * What a question takes, and what it leaves to be seen. Asks nothing.
     *
     * @param probe an instance of {@link #probe()}
     */
    Footprint footprint(Probe probe);

    /**
     * Asks the question, once. Changes nothing on the host. Blocks; the engine calls it on a virtual thread and interrupts that thread when time is up or the user cancels,
     * so every wait in here must end on interruption or with {@link HostSession#remaining()}.
     *
     * @param probe an instance of {@link #probe()}; do not change it
     * @param session the host with its account and the connections that are shared with its other probes
     * @return what was observed; an attribute that the host does not have is missing in it
     * @throws ProbeException when the question was refused or failed, with the reason
     * @throws InterruptedException when the thread was interrupted
     */
    Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException;
}
