// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.Objects;

/**
 * What a text says of the content of a registry value, or of a key.
 *
 * @param type {@code REG_DWORD} and so on, as said or plainly meant; empty where the text does not tell
 * @param value numbers in decimal, the parts of a list with a line end between; empty where the text gives none
 * @param range two bounds, both included, as {@code 1..65535}; one may be missing, as in {@code 1..}; empty where the text gives none
 * @param change what is done, or found
 * @param standing whether the value is what the text asks for
 */
public record RegistryData(String type, String value, String range, Change change, Standing standing) {
    /** Nothing but the name. */
    public static final RegistryData NONE = new RegistryData("", "", "", Change.SET, Standing.TOLD);

    /** What is done with a value or a key. */
    public enum Change {
        /** It is given the value; a key is made. */
        SET,
        /** It is taken away. */
        DELETE,
        /** Somebody is given, or has, rights on the key. */
        PERMISSION,
        /** It is found missing. */
        ABSENT,
        /** It is there, and empty. */
        BLANK,
        /** The value is one element that a list has to contain. */
        ADD_PART,
        /** The value is one element that a list must not contain. */
        REMOVE_PART
    }

    /** What a value is to the text. */
    public enum Standing {
        /** It is what the text tells of. */
        TOLD,
        /** It is what a host acts on that has no such value. */
        DEFAULT,
        /** It stands for others that a reader may choose. */
        EXAMPLE
    }

    public RegistryData {
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
        Objects.requireNonNull(range);
        Objects.requireNonNull(change);
        Objects.requireNonNull(standing);
    }
}
