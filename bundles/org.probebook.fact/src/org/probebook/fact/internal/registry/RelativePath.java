// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;

import org.probebook.fact.internal.text.Chars;

/** Finds paths that stand without their root, which was named in a sentence before: {@code \SYSTEM\CurrentControlSet\…}. */
final class RelativePath {
    /** What roots hold, and which root that is when none was named; null where only a named root tells. */
    private static final List<String[]> FIRST_PARTS = List.of(new String[] { "SYSTEM\\CurrentControlSet", "HKLM" },
            new String[] { "SYSTEM\\ControlSet", "HKLM" }, new String[] { "SOFTWARE\\", null }, new String[] { "SYSTEM\\", null },
            new String[] { "Control Panel\\", null }, new String[] { "SAM\\", null }, new String[] { "SECURITY\\", null },
            new String[] { "HARDWARE\\", null },
            new String[] { "CLSID\\", null }, new String[] { "CurrentControlSet\\", null }, new String[] { "Environment\\", null });

    private static final List<String> ROOT_KEYS = List.of("SOFTWARE\\", "HARDWARE\\", "SYSTEM\\");

    /** What stands before a path that is printed as code has it. */
    private static final int MOST_BACKSLASHES = 4;

    private RelativePath() {
    }

    /**
     * Reads such a path where it begins a line or is a word of a sentence.
     *
     * @param hive the root that was named last; empty when there is none
     * @param line whether nothing stands before it on its line, and a key was announced
     */
    static RegistryPath read(String text, int from, String hive, boolean line) {
        if (Chars.at(text, from - 1) == '>') {
            return null;
        }
        int start = from;
        while (Chars.at(text, start) == '\\' && start - from < MOST_BACKSLASHES) {
            start++;
        }
        boolean led = start == from + 1;
        int slash = Chars.at(text, start) == '/' ? start + 1 : start;
        boolean slashes = text.regionMatches(true, slash, "SYSTEM/CurrentControlSet/", 0, 25)
                || text.regionMatches(true, slash, "SOFTWARE/Microsoft/", 0, 19);
        if (slashes && !hive.isEmpty()) {
            return RegistryPath.relative(text, slash, hive, '/');
        }
        for (String[] first : FIRST_PARTS) {
            if (text.regionMatches(true, start, first[0], 0, first[0].length())) {
                String root = hive.isEmpty() ? first[1] : hive;
                return root == null ? null : RegistryPath.relative(text, start, root);
            }
        }
        boolean path = led && line && !hive.isEmpty() && Chars.latin(Chars.at(text, start)) && noFile(text, start);
        return path ? RegistryPath.relative(text, start, hive) : null;
    }

    /** Whether a path begins here anew, below a root that was named before. */
    static boolean begins(CharSequence text, int from) {
        for (String name : ROOT_KEYS) {
            int end = from + name.length();
            if (end <= text.length() && name.equalsIgnoreCase(text.subSequence(from, end).toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean noFile(String text, int from) {
        int end = text.indexOf('\n', from);
        String line = text.substring(from, end < 0 ? text.length() : end).strip();
        int dot = line.lastIndexOf('.');
        return line.indexOf("\\\\") < 0 && (dot < 0 || line.length() - dot > 4 || dot == line.length() - 1);
    }
}
