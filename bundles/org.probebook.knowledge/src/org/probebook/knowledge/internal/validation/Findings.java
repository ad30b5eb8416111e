// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.validation.Place;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;

/** What one rule finds, each with the place put before its message. */
final class Findings {
    private final List<Violation> list = new ArrayList<>();

    void error(String rule, EObject element, EStructuralFeature feature, String message) {
        add(rule, Severity.ERROR, element, feature, message);
    }

    void warning(String rule, EObject element, EStructuralFeature feature, String message) {
        add(rule, Severity.WARNING, element, feature, message);
    }

    void add(String rule, Severity severity, EObject element, EStructuralFeature feature, String message) {
        list.add(new Violation(rule, severity, element, feature, Place.of(element) + ": " + message));
    }

    List<Violation> list() {
        return List.copyOf(list);
    }
}
