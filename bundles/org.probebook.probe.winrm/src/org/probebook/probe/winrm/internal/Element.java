// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an answer, without its namespace: names do not clash in what is read here.
 *
 * @param text all that stands directly in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

    /** The first child of that name. */
    Optional<Element> child(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** The texts of all children of that name that are not said to be nothing. */
    List<String> texts(String child) {
        return children.stream().filter(one -> one.name.equals(child) && !one.nil()).map(Element::text).toList();
    }

    /** The text of the first child of that name. */
    Optional<String> text(String child) {
        return texts(child).stream().findFirst();
    }

    /** This and all elements below it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    private boolean nil() {
        return "true".equals(attributes.get("nil"));
    }
}
