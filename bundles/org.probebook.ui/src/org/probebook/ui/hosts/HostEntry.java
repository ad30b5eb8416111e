// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.hosts;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.probebook.knowledge.Role;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;

/**
 * A machine as the user named it for a role. Does not print its password, which is kept in memory only.
 *
 * @param text name of a profile, or an address with settings
 * @param platform stated by the user; empty: read from the host
 * @param edition stated by the user; empty: read from the host
 * @param account {@code user} or {@code DOMAIN\\user}; empty: as nobody
 */
public record HostEntry(String text, String platform, String edition, String account, char[] password) {
    public HostEntry {
        text = text.strip();
        platform = platform.strip();
        edition = edition.strip();
        account = account.strip();
        Objects.requireNonNull(password);
    }

    /** Whether a machine is named at all. */
    public boolean named() {
        return !text.isEmpty();
    }

    /** The host as the library knows it, with what the user said of it here in the first place. */
    public Host host(Host known) {
        return new Host(known.name(), known.address(), known.settings(), first(account, known.user()), first(platform, known.platform()),
                first(edition, known.edition()));
    }

    /** Hosts in words, each once. */
    public static String words(Map<Role, HostEntry> hosts) {
        return new TreeMap<>(hosts).values().stream().map(HostEntry::text).distinct().collect(Collectors.joining(", "));
    }

    /** The account to ask that host with. */
    public Credentials credentials(Host host) {
        return host.user().isEmpty() ? Credentials.NONE : Credentials.of(host.user(), password);
    }

    private static String first(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    @Override
    public String toString() {
        return "HostEntry[" + text + ", " + account + "]";
    }
}
