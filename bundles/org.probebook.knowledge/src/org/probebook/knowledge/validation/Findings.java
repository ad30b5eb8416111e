// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a rule has found so far in one problem. Puts the place before each message, so that a message has only to say what is wrong and what to do. For one thread. */
public final class Findings {
    private final List<Violation> list = new ArrayList<>();

    /** Adds one of {@link Severity#ERROR}; see {@link #add}. */
    public void error(String rule, EObject element, EStructuralFeature feature, String message) {
        add(rule, Severity.ERROR, element, feature, message);
    }

    /** Adds one of {@link Severity#WARNING}; see {@link #add}. */
    public void warning(String rule, EObject element, EStructuralFeature feature, String message) {
        add(rule, Severity.WARNING, element, feature, message);
    }

    /**
     * Adds a violation.
     *
     * @param rule its stable name, lower-case and hyphenated
     * @param feature null: the element as a whole
     * @param message begins in lower case, since it follows the place and a colon
     */
    public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, String message) {
        list.add(new Violation(rule, severity, element, feature, Place.of(element) + ": " + message));
    }

    /** All that was added, in that order; what is added later is not in it. */
    public List<Violation> list() {
        return List.copyOf(list);
    }
}
