// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.Locale;

/** A path as a person writes one who does not know it whole: {@code *} stands for any text, {@code ?} for one character. Takes time by the lengths of pattern and path alone: patterns come from packs. */
public final class PathPattern {
    private final String pattern;

    /**
     * @param pattern may be null or empty: then every path is like it
     */
    public PathPattern(String pattern) {
        this.pattern = pattern == null || pattern.isBlank() ? "*" : plain(pattern.strip());
    }

    /** Whether a whole path is like it, letter case and the sort of separators aside. */
    public boolean matches(String path) {
        String text = plain(path);
        int at = 0;
        int in = 0;
        int star = -1;
        int tried = 0;
        while (at < text.length()) {
            if (in < pattern.length() && (pattern.charAt(in) == '?' || pattern.charAt(in) == text.charAt(at))
                    && pattern.charAt(in) != '*') {
                in++;
                at++;
            } else if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                tried = at;
            } else if (star >= 0) {
                in = star + 1;
                at = ++tried;
            } else {
                return false;
            }
        }
        return pattern.substring(in).chars().allMatch(c -> c == '*');
    }

    private static String plain(String text) {
        return text.replace('/', '\\').toLowerCase(Locale.ROOT);
    }
}
