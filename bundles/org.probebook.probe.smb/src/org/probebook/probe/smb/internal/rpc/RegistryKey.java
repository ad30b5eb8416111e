// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.Locale;
import java.util.Map;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * A key by its hive and its path in it.
 *
 * @param openOperation the procedure that opens the hive (MS-RRP 3.1.5)
 * @param path without a leading separator; empty for the hive itself
 */
record RegistryKey(int openOperation, String path) {
    private static final Map<String, Integer> HIVES = Map.ofEntries(Map.entry("HKCR", 0), Map.entry("HKEY_CLASSES_ROOT", 0),
            Map.entry("HKCU", 1),
            Map.entry("HKEY_CURRENT_USER", 1), Map.entry("HKLM", 2), Map.entry("HKEY_LOCAL_MACHINE", 2), Map.entry("HKU", 4),
            Map.entry("HKEY_USERS", 4),
            Map.entry("HKCC", 27), Map.entry("HKEY_CURRENT_CONFIG", 27));

    static RegistryKey parse(String key) throws ProbeException {
        String text = key.strip();
        int slash = text.indexOf('\\');
        String hive = slash < 0 ? text : text.substring(0, slash);
        Integer operation = HIVES.get(hive.toUpperCase(Locale.ROOT));
        if (operation == null) {
            throw new ProbeException(Reason.MALFORMED, "'" + key + "' is no registry key: it begins with HKLM, HKCU, HKCR, HKU or HKCC");
        }
        String path = slash < 0 ? "" : text.substring(slash + 1);
        return new RegistryKey(operation, path.replaceAll("^\\\\+|\\\\+$", ""));
    }
}
