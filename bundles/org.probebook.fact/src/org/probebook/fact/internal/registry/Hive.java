// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.fact.internal.text.Chars;

/**
 * The root of a registry path as it stands in a text, under any of its names.
 *
 * @param name short, as {@code HKLM}
 * @param end where it ends in the text
 */
record Hive(String name, int end) {
    private static final Map<String, String> LONG = Map.of("HKEY_LOCAL_MACHINE", "HKLM", "HKEY_CURRENT_USER", "HKCU", "HKEY_CLASSES_ROOT",
            "HKCR", "HKEY_USERS", "HKU", "HKEY_CURRENT_CONFIG", "HKCC", "HKEY_DYN_DATA", "HKDD");
    private static final Set<String> SHORT = Set.of("HKLM", "HKCU", "HKCR", "HKU", "HKCC");
    /** As the kernel calls them. */
    private static final List<String[]> KERNEL = List.of(new String[] { "\\Registry\\Machine", "HKLM" },
            new String[] { "\\Registry\\User", "HKU" });
    /** What is left where the last word of the root was lost; no other root begins so. */
    private static final Set<String> TORSOS = Set.of("HKEY_LOCAL", "HKEY_LOCAL_");
    private static final int LONGEST = 22;
    private static final int MOST_MISPRINTS = 2;

    /** Reads the root that begins here; null when there is none. Short names count only before a path. */
    static Hive read(CharSequence text, int from) {
        char first = Chars.at(text, from);
        if (first == '\\') {
            return kernel(text, from);
        }
        if (first == 'K' && !Chars.word(Chars.at(text, from - 1))) {
            return headless(text, from);
        }
        if ((first | 0x20) != 'h' || (Chars.at(text, from + 1) | 0x20) != 'k') {
            return null;
        }
        int end = wordEnd(text, from);
        if (end - from > LONGEST) {
            return null;
        }
        String word = text.subSequence(from, end).toString().toUpperCase(Locale.ROOT);
        if (SHORT.contains(word)) {
            char next = Chars.at(text, end);
            return next == '\\' || next == '/' || next == ',' || next == ':' && Chars.at(text, end + 1) == '\\'
                    ? new Hive(word, next == ':' ? end + 1 : end)
                    : null;
        }
        return word.startsWith("HKEY") ? full(text, end, word) : null;
    }

    /** The first letter may have been lost. */
    private static Hive headless(CharSequence text, int from) {
        if (Chars.at(text, from + 1) != 'E' || Chars.at(text, from + 3) != '_') {
            return null;
        }
        int end = wordEnd(text, from);
        String name = end - from > LONGEST ? null : LONG.get("H" + text.subSequence(from, end));
        return name == null || Chars.at(text, end) != '\\' ? null : new Hive(name, end);
    }

    /** Looks no farther than a root is long, so that a text of nothing but their letters takes linear time. */
    private static int wordEnd(CharSequence text, int from) {
        int end = from;
        while (end - from <= LONGEST && Chars.word(Chars.at(text, end))) {
            end++;
        }
        return end;
    }

    /** A blank may have slipped in behind an underscore, and letters may be wrong. */
    private static Hive full(CharSequence text, int end, String word) {
        if (word.endsWith("_") && Chars.at(text, end) == ' ') {
            int rest = Chars.wordEnd(text, end + 1);
            String whole = word + text.subSequence(end + 1, Math.min(rest, end + 1 + LONGEST)).toString().toUpperCase(Locale.ROOT);
            return LONG.containsKey(whole) ? new Hive(LONG.get(whole), rest) : null;
        }
        boolean torso = TORSOS.contains(word) && Chars.at(text, end) == '\\';
        String exact = torso ? "HKLM" : LONG.get(word);
        if (exact != null) {
            return new Hive(exact, end);
        }
        for (Map.Entry<String, String> name : LONG.entrySet()) {
            if (Math.abs(name.getKey().length() - word.length()) <= MOST_MISPRINTS
                    && Misprints.between(name.getKey(), word) <= MOST_MISPRINTS) {
                return new Hive(name.getValue(), end);
            }
        }
        return null;
    }

    private static Hive kernel(CharSequence text, int from) {
        for (String[] name : KERNEL) {
            int end = from + name[0].length();
            if (end <= text.length() && name[0].equalsIgnoreCase(text.subSequence(from, end).toString())
                    && !Chars.word(Chars.at(text, end))) {
                return new Hive(name[1], end);
            }
        }
        return null;
    }
}
