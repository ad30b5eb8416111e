// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Keeps a pack that nobody vouches for from reading what files and logs of a host say. */
public final class ContentsGuard {
    private final KnowledgeBase knowledge;

    public ContentsGuard(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** An engine that asks as another does, and leaves such questions unknown. */
    public ProbeEngine guarding(ProbeEngine engine) {
        return engine.asking(Guarded::new, reader -> reader);
    }

    /** Whether a probe belongs to such a pack. */
    public boolean strange(Probe probe) {
        return EcoreUtil.getRootContainer(probe) instanceof Problem problem && !knowledge.vouched(problem);
    }

    /** A kind that looks first who wants to know. */
    private final class Guarded implements IProbeKind {
        private final IProbeKind kind;

        Guarded(IProbeKind kind) {
            this.kind = kind;
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
            return kind.reaches(host);
        }

        @Override
        public Footprint footprint(Probe probe) {
            return kind.footprint(probe);
        }

        @Override
        public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
            if (strange(probe) && footprint(probe).contents()) {
                throw new ProbeException(Reason.ACCESS_DENIED,
                        "this comes from a pack that nobody signed, and reads what a file or log says: it is asked only when you allow it");
            }
            return kind.observe(probe, session);
        }
    }
}
