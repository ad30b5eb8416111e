// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.Text;

/** Where in a problem an element is, in words. */
public final class Place {
    private Place() {
    }

    /** As an author would say it: {@code condition limit-10}, {@code step 2 of fix update}, {@code passage 1 of cause old-driver}. Never empty. */
    public static String of(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null && element.eGet(id) instanceof String name && !name.isEmpty()) {
            return kind(element) + " " + name;
        }
        EObject around = element.eContainer();
        return around == null ? kind(element) : kind(element) + number(element, around) + " of " + of(around);
    }

    private static String number(EObject element, EObject around) {
        EStructuralFeature feature = element.eContainingFeature();
        return feature.isMany() ? " " + (((List<?>) around.eGet(feature)).indexOf(element) + 1) : "";
    }

    private static String kind(EObject element) {
        return switch (element) {
            case Condition condition -> "condition";
            case FixStep step -> "step";
            case Text text when text.eContainer() != null -> text.eContainingFeature().getName();
            default -> element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }
}
