// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Collection;

/** The four answers to a condition on a host, and how answers join in Kleene's three values; not-applicable parts drop out. */
public enum Answer {
    HOLDS("holds"), DOES_NOT_HOLD("does-not-hold"), NOT_APPLICABLE("not-applicable"), UNKNOWN("unknown");

    private final String token;

    Answer(String token) {
        this.token = token;
    }

    /** The name that files and JSON carry. */
    public String token() {
        return token;
    }

    /** Holds when all applicable parts hold; one that does not decides. */
    public static Answer allOf(Collection<Answer> parts) {
        return join(parts, DOES_NOT_HOLD, HOLDS);
    }

    /** Holds when one applicable part does. */
    public static Answer anyOf(Collection<Answer> parts) {
        return join(parts, HOLDS, DOES_NOT_HOLD);
    }

    /** The opposite, where there is one. */
    public Answer negated() {
        return switch (this) {
            case HOLDS -> DOES_NOT_HOLD;
            case DOES_NOT_HOLD -> HOLDS;
            case NOT_APPLICABLE, UNKNOWN -> this;
        };
    }

    private static Answer join(Collection<Answer> parts, Answer decisive, Answer otherwise) {
        if (parts.contains(decisive)) {
            return decisive;
        }
        if (parts.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return parts.contains(otherwise) ? otherwise : NOT_APPLICABLE;
    }
}
