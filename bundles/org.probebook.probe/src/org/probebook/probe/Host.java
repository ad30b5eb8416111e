// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A machine to ask, and how it is reached.
 *
 * @param name what the user called it
 * @param address name or IP address; {@link #LOCAL} for this machine
 * @param settings what is not the usual, by name: ports ({@code smb}, {@code ssh}, {@code http}, {@code https}, {@code dns}, {@code ntp}, {@code snmp}, {@code winrm} …) and options
 * @param user account; empty: none was named
 * @param platform token as {@code nt4}, {@code linux}; empty: not stated, so it is read from the host
 * @param edition token as {@code workstation}; empty: not stated
 */
public record Host(String name, String address, Map<String, String> settings, String user, String platform, String edition) {
    /** The address of the machine that the product runs on, asked without a network. */
    public static final String LOCAL = "local";

    public Host {
        if (address.isBlank()) {
            throw new IllegalArgumentException("a host needs an address");
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(user);
        Objects.requireNonNull(platform);
        Objects.requireNonNull(edition);
        settings = Map.copyOf(settings);
    }

    /**
     * Reads {@code ADDRESS[,setting=value]…}; {@code user}, {@code platform} and {@code edition} are settings too. An IPv6 address may stand in brackets.
     *
     * @throws IllegalArgumentException with a message for the user when the text is no host
     */
    public static Host parse(String text) {
        return HostText.parse(text);
    }

    /** Whether this is the machine that the product runs on. */
    public boolean local() {
        return LOCAL.equals(address);
    }

    /** A setting by name. */
    public Optional<String> setting(String setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    /** A setting that is a list, its parts joined by {@code +}; empty list when it is not set. */
    public List<String> settingParts(String setting) {
        return setting(setting).map(value -> List.of(value.split("\\+"))).orElse(List.of());
    }

    /** The port of a service: the one that was stated for it, or the usual one. */
    public int port(String service, int usual) {
        return setting(service).map(Integer::valueOf).orElse(usual);
    }
}
