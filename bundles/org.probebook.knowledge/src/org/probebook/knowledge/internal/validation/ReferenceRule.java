// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Place;
import org.probebook.knowledge.validation.Violation;

/** What is referred to stands in the same problem: a reference to anything else is lost when the file is saved. */
final class ReferenceRule implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, EObject.class).forEach(element -> {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                    targets(element, reference).stream().filter(target -> !EcoreUtil.isAncestor(problem, target))
                            .forEach(target -> findings.error("dangling-reference", element, reference,
                                    "its " + reference.getName() + " names the " + described(target)
                                            + ", which the problem does not hold; choose another or take it out"));
                }
            }
        });
        return findings.list();
    }

    private static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        return switch (value) {
            case List<?> many -> many.stream().map(EObject.class::cast).toList();
            case EObject one -> List.of(one);
            case null, default -> List.of();
        };
    }

    private static String described(EObject target) {
        return target.eIsProxy() ? "element " + EcoreUtil.getURI(target).fragment() : Place.of(target);
    }
}
