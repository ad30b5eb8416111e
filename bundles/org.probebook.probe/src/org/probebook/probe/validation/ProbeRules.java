// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.Collection;
import java.util.List;

import org.probebook.knowledge.validation.IRule;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.ProbeKinds;

/** The rules that depend on which probe kinds are installed, and on what platforms there are. */
public final class ProbeRules {
    private ProbeRules() {
    }

    /**
     * All of them.
     *
     * @param kinds those that are installed; several may answer one probe
     */
    public static List<IRule> of(Collection<IProbeKind> kinds) {
        Observables observables = new Observables(new ProbeKinds(kinds));
        return List.of(new KindRule(observables), new ValueRule(observables), new ArgumentRule(), new PlatformRule(),
                new ContradictionRule(observables));
    }
}
