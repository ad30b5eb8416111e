// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names and versions of Windows' own files tell: which Windows they are of, and where they lie. */
final class WindowsFile {
    /** Builds of Windows; a file of it has its build as the third part of its version. */
    private static final Map<String, String> BUILDS = Map.of("4.0.1381", "nt4", "5.0.2195", "2000", "5.1.2600", "xp", "5.2.3790", "2003",
            "6.0.6000", "vista");
    private static final Set<String> PROGRAMS = Set.of("sys", "dll", "exe", "ocx", "cpl", "drv", "acm", "ax", "tsp", "vxd", "mpd", "scr",
            "com", "msc");
    /** Drivers that Windows keeps among its libraries, and programs that it keeps above them. */
    private static final Set<String> IN_SYSTEM32 = Set.of("win32k.sys", "ntdos.sys", "ntio.sys", "country.sys", "himem.sys",
            "keyboard.sys");
    private static final Set<String> IN_WINDOWS = Set.of("explorer.exe", "regedit.exe", "notepad.exe", "taskman.exe", "winhlp32.exe",
            "hh.exe");

    private WindowsFile() {
    }

    /** Whether a file is one that holds a version. */
    static boolean program(String name) {
        return PROGRAMS.contains(ending(name));
    }

    /** The token of the Windows that a version belongs to. */
    static Optional<String> platform(String version) {
        String[] parts = version(version).split("\\.");
        return parts.length < 3 ? Optional.empty() : Optional.ofNullable(BUILDS.get(parts[0] + '.' + parts[1] + '.' + parts[2]));
    }

    /** A version with dots alone; print has colons and blanks as well. */
    static String version(String printed) {
        return printed.replaceAll("[^0-9.]+", ".").replaceAll("^\\.+|\\.+$", "");
    }

    /** Where a file of Windows lies, below the folder of Windows. */
    static String path(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (IN_WINDOWS.contains(lower)) {
            return lower;
        }
        return ("sys".equals(ending(name)) && !IN_SYSTEM32.contains(lower) ? "system32\\drivers\\" : "system32\\") + lower;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
