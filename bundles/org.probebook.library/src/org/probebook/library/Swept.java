// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;

import org.probebook.probe.Host;

/**
 * What a sweep came to on one host.
 *
 * @param reports one for each article, in their order
 */
public record Swept(Host host, List<CheckReport> reports) {
    public Swept {
        reports = List.copyOf(reports);
    }
}
