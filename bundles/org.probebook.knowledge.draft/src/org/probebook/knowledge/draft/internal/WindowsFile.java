// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probebook.article.text.DataTable;

/** What the names and versions of Windows' own files tell: which Windows they are of, and where they lie. */
final class WindowsFile {
    /** Builds of Windows; a file of it has its build as the third part of its version. */
    private static final Map<String, String> BUILDS = Map.of("4.0.1381", "nt4", "5.0.2195", "2000", "5.1.2600", "xp", "5.2.3790", "2003",
            "6.0.6000", "vista");
    private static final Set<String> PROGRAMS = Set.of("sys", "dll", "exe", "ocx", "cpl", "drv", "acm", "ax", "tsp", "vxd", "mpd", "scr",
            "com", "msc", "386", "pdr", "cnv", "flt", "wpc", "vbx", "olb", "tlb", "rll", "ime", "nls", "dpc", "efi");
    private static final String NOWHERE = "-";
    private static final String HERE = ".";
    private static final Map<String, String> FOLDERS = new HashMap<>();

    static {
        DataTable.rows(WindowsFile.class, "folders.tsv")
                .forEach(row -> DataTable.entries(row[1]).forEach(file -> FOLDERS.put(file, row[0])));
    }

    private WindowsFile() {
    }

    /** Whether a file is one that holds a version. */
    static boolean program(String name) {
        return PROGRAMS.contains(ending(name));
    }

    /** The token of the Windows that a version belongs to. */
    static Optional<String> platform(String version) {
        String[] parts = version(version).split("\\.");
        return parts.length < 3
                ? Optional.empty()
                : Optional.ofNullable(BUILDS.get(Arrays.stream(parts).limit(3).map(WindowsFile::bare).collect(Collectors.joining("."))));
    }

    /** A number without the zeros before it. */
    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    /** A version with dots alone; print has colons and blanks as well. */
    static String version(String printed) {
        return printed.replaceAll("[^0-9.]+", ".").replaceAll("^\\.+|\\.+$", "");
    }

    /** How two versions with dots stand to one another, part by part. */
    static int order(String left, String right) {
        String[] some = left.split("\\.");
        String[] others = right.split("\\.");
        for (int i = 0; i < Math.min(some.length, others.length); i++) {
            int order = new BigInteger(some[i]).compareTo(new BigInteger(others[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.length, others.length);
    }

    /** Where a file of Windows lies, below the folder of Windows; empty for those that lie here and there. */
    static Optional<String> path(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String folder = FOLDERS.getOrDefault(lower, "sys".equals(ending(name)) ? "system32\\drivers" : "system32");
        return switch (folder) {
            case NOWHERE -> Optional.empty();
            case HERE -> Optional.of(lower);
            default -> Optional.of(folder + '\\' + lower);
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
