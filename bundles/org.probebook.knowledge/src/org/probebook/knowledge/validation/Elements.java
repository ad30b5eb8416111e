// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

/** What is in a problem. */
public final class Elements {
    private Elements() {
    }

    /** The root and all in it that are of a type, in the order in which they are saved. */
    public static <T> Stream<T> of(EObject root, Class<T> type) {
        Stream<EObject> contents = StreamSupport.stream(Spliterators.spliteratorUnknownSize(root.eAllContents(), Spliterator.ORDERED),
                false);
        return Stream.concat(Stream.of(root), contents).filter(type::isInstance).map(type::cast);
    }
}
