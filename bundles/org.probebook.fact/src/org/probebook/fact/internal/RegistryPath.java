// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.Locale;
import java.util.Map;

/**
 * The path of a registry key as it stands in a text.
 *
 * @param key with a short hive name, wraps undone, without a backslash at its end
 * @param end where the path ends in the text
 */
record RegistryPath(String key, int end) {
    private static final Map<String, String> HIVES = Map.ofEntries(Map.entry("HKEY_LOCAL_MACHINE", "HKLM"),
            Map.entry("HKEY_CURRENT_USER", "HKCU"),
            Map.entry("HKEY_CURENT_USER", "HKCU"), Map.entry("HKEY_CLASSES_ROOT", "HKCR"), Map.entry("HKEY_USERS", "HKU"),
            Map.entry("HKEY_CURRENT_CONFIG", "HKCC"), Map.entry("HKEY_DYN_DATA", "HKDD"), Map.entry("HKLM", "HKLM"),
            Map.entry("HKCU", "HKCU"),
            Map.entry("HKCR", "HKCR"), Map.entry("HKU", "HKU"), Map.entry("HKCC", "HKCC"));
    private static final int LONGEST_PART = 64;
    private static final int LONGEST = 600;
    /** The label of a note. */
    private static final int LONGEST_MARKER = 10;
    private static final String NEVER_IN_PART = "\\\n\t\"*?;|[]<>,()";

    /** Reads the path that begins at a word; null when the word is no hive, or only its name stands there. */
    static RegistryPath read(CharSequence text, int from) {
        int hiveEnd = Chars.wordEnd(text, from);
        String hive = hiveEnd - from > 20 || hiveEnd - from < 3
                ? null
                : HIVES.get(text.subSequence(from, hiveEnd).toString().toUpperCase(Locale.ROOT));
        if (hive == null) {
            return null;
        }
        StringBuilder key = new StringBuilder(hive);
        int end = hiveEnd;
        boolean ownLine = Chars.at(text, Chars.skipBlanksBack(text, bulletStart(text, from)) - 1) == '\n';
        int next = separatorEnd(text, hiveEnd);
        while (next > 0 && next - from < LONGEST) {
            int partEnd = partEnd(text, next, ownLine);
            if (partEnd == next) {
                break;
            }
            key.append('\\').append(text, next, partEnd);
            end = partEnd;
            next = separatorEnd(text, partEnd);
        }
        return end == hiveEnd ? null : new RegistryPath(key.toString(), end);
    }

    /** The place behind the backslash that follows, over a line end before or after it; -1 when no backslash follows. */
    private static int separatorEnd(CharSequence text, int from) {
        int at = skipLineEnds(text, from, 2);
        if (Chars.at(text, at) != '\\') {
            return -1;
        }
        while (Chars.at(text, at) == '\\') {
            at++;
        }
        int next = skipLineEnds(text, at, 1);
        return entryBegins(text, at, next) ? -1 : next;
    }

    /** Whether a line end lies between the two places, and a step, an entry of a list or a note begins behind it: then the path was over before. */
    private static boolean entryBegins(CharSequence text, int from, int next) {
        if (Chars.at(text, Chars.skipBlanks(text, from)) != '\n') {
            return false;
        }
        int end = next;
        while (end - next < LONGEST_MARKER && Character.isLetterOrDigit(Chars.at(text, end))) {
            end++;
        }
        char sign = Chars.at(text, end);
        boolean marker = sign == '-' && end == next || (sign == '.' || sign == ')') && end > next && end - next <= 2
                || sign == ':' && end > next;
        return marker && Chars.blank(Chars.at(text, end + 1));
    }

    /** Where the bullet before a path stands; {@code from} when there is none. */
    private static int bulletStart(CharSequence text, int from) {
        int before = Chars.skipBlanksBack(text, from) - 1;
        return before >= 0 && before < from - 1 && "-*•".indexOf(text.charAt(before)) >= 0 ? before : from;
    }

    private static int skipLineEnds(CharSequence text, int from, int most) {
        int at = Chars.skipBlanks(text, from);
        for (int lines = 0; lines < most && at < text.length() && text.charAt(at) == '\n'; lines++) {
            at = Chars.skipBlanks(text, at + 1);
        }
        return at;
    }

    /** A part may hold blanks only when a backslash follows on its line, or when the path is all that its line holds. */
    private static int partEnd(CharSequence text, int from, boolean ownLine) {
        int placeholder = placeholderEnd(text, from);
        int word = Math.max(from, placeholder);
        while (inPart(Chars.at(text, word)) && !Chars.blank(text.charAt(word)) && word - from < LONGEST_PART) {
            word++;
        }
        int at = word;
        while (at - from < LONGEST_PART && inPart(Chars.at(text, at))) {
            at++;
        }
        char next = Chars.at(text, at);
        if ((next == '\\' || ownLine && next == '\n') && !sentenceBetween(text, word, at)) {
            return trimmed(text, from, Math.max(from, Chars.skipBlanksBack(text, at)));
        }
        return trimmed(text, from, word);
    }

    private static int placeholderEnd(CharSequence text, int from) {
        if (Chars.at(text, from) != '<') {
            return from;
        }
        for (int at = from; at < text.length() && at - from < LONGEST_PART && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '>') {
                return at + 1;
            }
        }
        return from;
    }

    private static boolean sentenceBetween(CharSequence text, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ':') && Chars.blank(text.charAt(i + 1))
                    || HIVES.containsKey(text.subSequence(i, Math.min(to, i + 4)).toString())) {
                return true;
            }
        }
        return false;
    }

    private static int trimmed(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && ".:'` ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean inPart(char c) {
        return NEVER_IN_PART.indexOf(c) < 0 && c != '\r';
    }
}
