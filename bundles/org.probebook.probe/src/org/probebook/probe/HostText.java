// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a host as users write it on a command line: an address, then what is not usual about it. */
final class HostText {
    /** Settings whose value is a port. */
    static final Set<String> PORTS = Set.of("smb", "ssh", "http", "https", "tls", "tcp", "ntp", "snmp", "winrm");
    private static final Set<String> OTHERS = Set.of("user", "platform", "edition", "dns", "key", "knownhosts", "name", "snmpsecurity",
            "winrmcert");

    private HostText() {
    }

    static Host parse(String text) {
        String[] parts = text.strip().split(",", -1);
        String address = parts[0].strip();
        if (address.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' names no host: write an address first, as in 192.0.2.7,smb=445");
        }
        if (address.startsWith("[") && address.endsWith("]")) {
            address = address.substring(1, address.length() - 1);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            setting(parts[i].strip(), settings);
        }
        String user = take(settings, "user");
        String platform = take(settings, "platform");
        String edition = take(settings, "edition");
        String name = take(settings, "name");
        return new Host(name.isEmpty() ? address : name, address, settings, user, platform, edition);
    }

    private static void setting(String part, Map<String, String> settings) {
        if (part.isEmpty()) {
            return;
        }
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals).strip();
        if (equals < 1 || !PORTS.contains(name) && !OTHERS.contains(name)) {
            // Its value is not repeated: somebody may have written a password.
            throw new IllegalArgumentException(
                    "'" + name + "' is no setting of a host: known are " + String.join(", ", new java.util.TreeSet<>(known())));
        }
        String value = part.substring(equals + 1).strip();
        if (PORTS.contains(name) && !port(value)) {
            throw new IllegalArgumentException("'" + part + "': a port is a number from 1 to 65535");
        }
        settings.put(name, value);
    }

    private static Set<String> known() {
        Set<String> all = new java.util.HashSet<>(PORTS);
        all.addAll(OTHERS);
        return all;
    }

    private static boolean port(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535;
    }

    private static String take(Map<String, String> settings, String name) {
        String value = settings.remove(name);
        return value == null ? "" : value;
    }
}
