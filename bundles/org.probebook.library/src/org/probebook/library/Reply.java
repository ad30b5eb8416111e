// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Reason;

/**
 * What a host replied to one question.
 *
 * @param reason why it is unknown; empty where it was answered
 * @param values observed attributes by name in the order of the kind; empty for what the host does not have or tell, and all empty where it is unknown
 * @param untold the attributes that the host does not tell, though it answered, each with the reason
 */
public record Reply(Host host, Optional<Reason> reason, Map<String, Optional<String>> values, Map<String, Reason> untold,
        Finding.Evidence evidence) {
    public Reply {
        Objects.requireNonNull(host);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(evidence);
        untold = Map.copyOf(untold);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
