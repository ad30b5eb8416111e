// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * Something that a probe observes.
 *
 * @param name lower-case and hyphenated: {@code days-left}
 * @param type how its values are written and compared
 * @param meaning one line for authors, with the unit
 */
public record Attribute(String name, Type type, String meaning) {

    /** How values are compared. */
    public enum Type {
        /** Letter case aside. */
        TEXT,
        /** As decimal numbers; hexadecimal with {@code 0x} is read too. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** As numbers between dots, part by part; missing parts are 0. */
        VERSION,
        /** As moments, by ISO 8601: {@code 2031-01-31T12:00:00Z}, or a day. */
        TIME
    }

    public Attribute {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(meaning);
    }
}
