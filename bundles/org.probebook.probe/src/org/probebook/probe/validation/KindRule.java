// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;
import java.util.stream.Collectors;

import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.Attribute;
import org.probebook.probe.ProbeWords;

/** Somebody answers the probe, and observes the attribute that is compared. */
record KindRule(Observables observables) implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Expectation.class).filter(leaf -> leaf.getProbe() != null).forEach(leaf -> check(leaf, findings));
        return findings.list();
    }

    private void check(Expectation leaf, Findings findings) {
        String kind = ProbeWords.kind(leaf.getProbe()).replace('-', ' ');
        List<Attribute> attributes = observables.attributes(leaf.getProbe());
        if (attributes.isEmpty()) {
            findings.warning("unknown-kind", leaf.getProbe(), null,
                    "nothing installed can ask for a " + kind + "; install the plug-in that brings it, or ask for something else");
        } else if (observables.compared(leaf).isEmpty()) {
            findings.error("unknown-attribute", leaf, KnowledgePackage.Literals.EXPECTATION__ATTRIBUTE,
                    "a " + kind + " observes no '" + leaf.getAttribute() + "'; choose one of "
                            + attributes.stream().map(Attribute::name).distinct().collect(Collectors.joining(", ")));
        }
    }
}
