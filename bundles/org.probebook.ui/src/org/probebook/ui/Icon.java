// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the workbench. Each is a drawing in this bundle's {@code icons} folder; those that {@code plugin.xml} alone names have no constant. */
public enum Icon {
    PROBEBOOK, ARTICLE, PROBLEM, FACT, SECTION, CHECK, AGAIN, STOP, SWEEP, GO_ON, OPEN, EXPORT, SORT, COPY, BACK, FORWARD, EXPAND, COLLAPSE,
    SIMILAR, ADD, REMOVE,
    /** What is suggested to somebody who searches. */
    PAST, SAVED, ERROR, PRODUCT, WORD,
    /** The elements of knowledge. */
    SYMPTOM, CAUSE, FIX, FIX_STEP, EXPECTATION, ALL_OF, ANY_OF, NOT,
    /** What authors do with it, and what they decided about a drafted piece. */
    EDIT_KNOWLEDGE, COMPARE, PASSAGE, NEXT, PREVIOUS, ACCEPT_ALL, DRAFTED, ACCEPTED, REJECTED, FAULT, WARNING,
    /** The answers; each differs from the others in its shape, not in its colour alone. */
    HOLDS, DOES_NOT_HOLD, NOT_APPLICABLE, UNKNOWN, SKIPPED, ASKING;

    /** Describes the picture; for parts that make and dispose their own. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(Icon.class, path()).orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The picture, shared by all who ask; never dispose it. On the window's thread. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Icon.class.getName() + '.' + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    private String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
