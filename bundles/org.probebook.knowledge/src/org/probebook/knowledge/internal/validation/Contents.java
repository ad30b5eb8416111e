// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

/** The elements of a problem. */
final class Contents {
    private Contents() {
    }

    /** The root and all in it that are of a type, in the order in which they are saved. */
    static <T> Stream<T> of(EObject root, Class<T> type) {
        return Stream
                .concat(Stream.of(root),
                        StreamSupport.stream(Spliterators.spliteratorUnknownSize(root.eAllContents(), Spliterator.ORDERED), false))
                .filter(type::isInstance).map(type::cast);
    }
}
