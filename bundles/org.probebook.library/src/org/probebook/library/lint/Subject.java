// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is wanted different: something that a probe asks for.
 *
 * @param kind of probe, by its name in files: {@code registry-value}
 * @param arguments of the probe by name, as those who want something spell them
 * @param attribute that is observed
 */
public record Subject(String kind, Map<String, Object> arguments, String attribute) {
    public Subject {
        Objects.requireNonNull(kind);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        Objects.requireNonNull(attribute);
    }

    /** One line for people: {@code registry value HKLM\… KeepConn}. */
    public String line() {
        return kind.replace('-', ' ') + ' ' + arguments.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
