// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.probe.AskingKind;
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
        return engine.asking(kind -> new AskingKind(kind, (probe, session) -> {
            if (strange(probe) && kind.footprint(probe).contents()) {
                throw new ProbeException(Reason.ACCESS_DENIED,
                        "this comes from a pack that nobody signed, and reads what a file or log says: it is asked only when you allow it");
            }
            return kind.observe(probe, session);
        }, kind::reaches), reader -> reader);
    }

    /** Whether a probe belongs to such a pack. */
    public boolean strange(Probe probe) {
        return EcoreUtil.getRootContainer(probe) instanceof Problem problem && !knowledge.vouched(problem);
    }
}
