// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.List;
import java.util.Objects;

/** A product that an article applies to, with its versions as printed (none: all). */
public record Product(String name, List<String> versions) {
    public Product {
        Objects.requireNonNull(name);
        versions = List.copyOf(versions);
    }
}
