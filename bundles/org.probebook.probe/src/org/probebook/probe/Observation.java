// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a host answered to a probe, decoded but not judged.
 *
 * @param values observed attributes by name, the main one first; an attribute that the host does not have is missing. Numbers and truth values are written as Java writes
 *            them, dates by ISO 8601.
 * @param request what was asked, in one line, as a person would read it
 * @param reply what came back, in one line or a few; never a secret
 * @param untold attributes that the host may well have, and does not tell, each with the reason why; an expectation on one of them is unknown
 */
public record Observation(Map<String, String> values, String request, String reply, Map<String, Reason> untold) {

    public Observation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        untold = Collections.unmodifiableMap(new LinkedHashMap<>(untold));
        Objects.requireNonNull(request);
        Objects.requireNonNull(reply);
    }

    /** All attributes that the host has were told. */
    public Observation(Map<String, String> values, String request, String reply) {
        this(values, request, reply, Map.of());
    }

    /** One attribute was observed. */
    public static Observation of(String attribute, Object value, String request, String reply) {
        return new Observation(Map.of(attribute, String.valueOf(value)), request, reply);
    }

    /** The host has no such thing: the question was answered, and the answer is that there is none. */
    public static Observation absent(String request, String reply) {
        return new Observation(Map.of(), request, reply);
    }

    /** The value of an attribute; empty where the host has none, or does not tell it. */
    public Optional<String> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
