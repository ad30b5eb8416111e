// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.probebook.ui.Icon;

/** The pictures of elements. */
public final class ElementIcon {
    private ElementIcon() {
    }

    /** The picture that is named as the element's class is; a class without one of its own has that of a problem. */
    public static Icon of(EObject element) {
        String name = element.eClass().getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        for (Icon icon : Icon.values()) {
            if (icon.name().equals(name)) {
                return icon;
            }
        }
        return Icon.PROBLEM;
    }
}
