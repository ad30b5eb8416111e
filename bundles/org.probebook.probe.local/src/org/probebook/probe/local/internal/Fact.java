// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.util.Map;
import java.util.Optional;

/**
 * What this machine answered.
 *
 * @param value empty when it has no such thing
 * @param more attributes that go with the value, by name
 * @param request what was looked at
 * @param reply what was seen there
 */
public record Fact(Optional<String> value, Map<String, String> more, String request, String reply) {

    static Fact of(Object value, String request, String reply) {
        return of(value, Map.of(), request, reply);
    }

    static Fact of(Object value, Map<String, String> more, String request, String reply) {
        return new Fact(Optional.of(value.toString()), more, request, reply);
    }

    static Fact absent(String request, String reply) {
        return new Fact(Optional.empty(), Map.of(), request, reply);
    }

    /** Rounded up: as {@code df} shows it. */
    static String percent(long used, long whole) {
        return Long.toString((long) Math.ceil(100.0 * used / whole));
    }
}
