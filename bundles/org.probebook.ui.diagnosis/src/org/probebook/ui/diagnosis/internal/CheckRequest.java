// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.Map;

import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.ui.hosts.HostEntry;

/**
 * What the user wants to have checked.
 *
 * @param article the id from which the check was asked for
 * @param title of that article
 * @param problem its knowledge; do not change it
 * @param hosts the machines that were named; roles without one are missing
 */
record CheckRequest(String article, String title, Problem problem, Map<Role, HostEntry> hosts) {
    CheckRequest {
        hosts = Map.copyOf(hosts);
    }

    /** The hosts in words, in the order of the roles. */
    String hostWords() {
        return HostEntry.words(hosts);
    }
}
