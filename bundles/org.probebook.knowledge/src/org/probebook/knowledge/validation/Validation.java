// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.internal.validation.StructuralRules;

/** All rules over a problem. Immutable, safe in any thread as long as the problem is not changed meanwhile. */
public final class Validation {
    private final List<IRule> rules;

    /** The rules about the model's own structure, and further ones. */
    public Validation(List<IRule> further) {
        this.rules = new ArrayList<>(StructuralRules.all());
        this.rules.addAll(further);
    }

    /**
     * Everything that is wrong with a problem.
     *
     * @return in the order of the problem's elements as they are saved, the worst of an element first; the same problem always gives the same list
     */
    public List<Violation> of(Problem problem) {
        List<Violation> found = new ArrayList<>();
        rules.forEach(rule -> found.addAll(rule.violations(problem)));
        Map<EObject, Integer> places = places(problem);
        found.sort(Comparator.<Violation>comparingInt(violation -> places.getOrDefault(violation.element(), Integer.MAX_VALUE))
                .thenComparing(Violation::severity).thenComparing(Violation::rule).thenComparing(Violation::message));
        return List.copyOf(found);
    }

    private static Map<EObject, Integer> places(Problem problem) {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        places.put(problem, 0);
        for (Iterator<EObject> all = problem.eAllContents(); all.hasNext();) {
            places.put(all.next(), places.size());
        }
        return places;
    }
}
