// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

import java.util.Locale;
import java.util.Map;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A key of a registry by its hive and its path in it.
 *
 * @param hive the number by which Windows knows the hive, as 0x80000002 for the local machine's
 * @param path without separators at its ends; empty for the hive itself
 */
public record RegistryPath(int hive, String path) {
    private static final int FIRST = 0x80000000;
    private static final Map<String, Integer> HIVES = Map.ofEntries(Map.entry("HKCR", 0), Map.entry("HKEY_CLASSES_ROOT", 0),
            Map.entry("HKCU", 1), Map.entry("HKEY_CURRENT_USER", 1), Map.entry("HKLM", 2), Map.entry("HKEY_LOCAL_MACHINE", 2),
            Map.entry("HKU", 3), Map.entry("HKEY_USERS", 3), Map.entry("HKCC", 5), Map.entry("HKEY_CURRENT_CONFIG", 5));

    /**
     * Reads {@code HKLM\SOFTWARE}, with short or long names of hives.
     *
     * @param key may be null
     * @throws ProbeException {@link Reason#MALFORMED} when it is none
     */
    public static RegistryPath parse(String key) throws ProbeException {
        String text = key == null ? "" : key.strip();
        int slash = text.indexOf('\\');
        Integer hive = HIVES.get((slash < 0 ? text : text.substring(0, slash)).toUpperCase(Locale.ROOT));
        if (hive == null || text.chars().anyMatch(Character::isISOControl)) {
            throw new ProbeException(Reason.MALFORMED, "'" + text.replaceAll("\\p{Cntrl}", "?")
                    + "' is no registry key: it begins with HKLM, HKCU, HKCR, HKU or HKCC");
        }
        return new RegistryPath(FIRST + hive, slash < 0 ? "" : text.substring(slash + 1).replaceAll("^\\\\+|\\\\+$", ""));
    }
}
