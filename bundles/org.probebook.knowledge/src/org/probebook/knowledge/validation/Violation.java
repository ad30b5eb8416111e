// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a rule finds wrong with a problem's knowledge.
 *
 * @param rule stable name of the rule, lower-case and hyphenated: {@code fix-without-cause}; for filters and files, never shown alone
 * @param element where it is: the problem, or something in it; never null
 * @param feature what of the element it is about; null: the element as a whole
 * @param message one line for the author: what, where, what to do
 */
public record Violation(String rule, Severity severity, EObject element, EStructuralFeature feature, String message) {
    public Violation {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        Objects.requireNonNull(message);
    }

    /** A violation of the element as a whole. */
    public static Violation of(String rule, Severity severity, EObject element, String message) {
        return new Violation(rule, severity, element, null, message);
    }
}
