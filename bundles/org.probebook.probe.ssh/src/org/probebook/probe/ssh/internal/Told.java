// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.Map;

/** What the reply to a question says. */
public sealed interface Told {

    /**
     * The fact.
     *
     * @param value the main attribute
     * @param more other attributes by name
     * @param evidence what is shown of it, in one line; empty: the reply
     */
    record Value(String value, Map<String, String> more, String evidence) implements Told {
    }

    /**
     * The host has no such thing.
     *
     * @param evidence how that is seen, in one line; empty: by the reply
     */
    record Absent(String evidence) implements Told {
    }

    /** Another question has to be asked first. */
    record Next(Question question) implements Told {
    }

    static Told value(String value) {
        return new Value(value, Map.of(), "");
    }

    static Told absent() {
        return new Absent("");
    }
}
