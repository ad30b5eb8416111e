// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;

/**
 * The machines that a user named, as the library knows them, and the accounts to ask them with.
 *
 * @param hosts by role; roles without one are missing
 */
public record NamedHosts(Map<Role, Host> hosts, ICredentials credentials) {

    /**
     * Looks profiles up in the library; blocks.
     *
     * @throws IllegalArgumentException with a message for the user when an entry names no host
     */
    public static NamedHosts of(Map<Role, HostEntry> entries, Library library) throws IOException {
        Map<Role, Host> hosts = new EnumMap<>(Role.class);
        Map<Host, Credentials> accounts = new HashMap<>();
        for (Map.Entry<Role, HostEntry> entry : entries.entrySet()) {
            Host host = entry.getValue().host(library.host(entry.getValue().text()));
            hosts.put(entry.getKey(), host);
            accounts.put(host, account(entry.getValue(), host, library));
        }
        return new NamedHosts(hosts, host -> accounts.getOrDefault(host, Credentials.NONE));
    }

    /** What was typed, else the password that was kept for the host. */
    private static Credentials account(HostEntry entry, Host host, Library library) throws IOException {
        Credentials typed = entry.credentials(host);
        if (typed.anonymous() || typed.password().length > 0) {
            return typed;
        }
        return library.hosts().password(host).map(kept -> Credentials.of(host.user(), kept)).orElse(typed);
    }
}
