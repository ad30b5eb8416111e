// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.List;

import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;

/** A condition over others has others. */
final class CompositionRule implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Condition.class).forEach(condition -> {
            if (condition instanceof Composite composite && composite.getParts().isEmpty()) {
                findings.error("empty-composite", composite, KnowledgePackage.Literals.COMPOSITE__PARTS,
                        "it has no parts, so nothing is asked; add parts or take it out");
            } else if (condition instanceof Not not && not.getPart() == null) {
                findings.error("empty-not", not, KnowledgePackage.Literals.NOT__PART,
                        "it negates nothing; add the condition that it negates, or take it out");
            }
        });
        return findings.list();
    }
}
