// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.file;

import org.probebook.fact.internal.text.Chars;

/**
 * The version that stands near a file's name: before it in a table ({@code 4.0.1381.7052 265,264 Rdr.sys}), behind it in a sentence
 * ({@code Rdr.sys version 4.0.1381.7052}), or behind its size and date in a table of the other order.
 */
final class FileVersionText {
    private static final int FARTHEST = 60;
    private static final int LONGEST_LABEL = 10;

    private FileVersionText() {
    }

    /** The version of the file whose name stands from {@code from} to {@code to}; empty where the line gives none. */
    static String near(String text, int from, int to) {
        String before = before(text, from);
        if (!before.isEmpty()) {
            return before;
        }
        return behind(text, to);
    }

    private static String before(String text, int from) {
        int limit = Math.max(0, from - FARTHEST);
        int end = from;
        for (int words = 0; words < 3; words++) {
            int wordEnd = Chars.skipBlanksBack(text, end);
            int start = wordEnd;
            while (start > limit && notBlank(text.charAt(start - 1))) {
                start--;
            }
            if (start == wordEnd || wordEnd == from) {
                return "";
            }
            if (version(text, start, wordEnd)) {
                return text.substring(start, wordEnd);
            }
            if (!size(text, start, wordEnd)) {
                return "";
            }
            end = start;
        }
        return "";
    }

    private static String behind(String text, int to) {
        int limit = Math.min(text.length(), to + FARTHEST);
        int at = to;
        boolean label = false;
        while (at < limit && text.charAt(at) != '\n') {
            at = skipOpening(text, at);
            int end = at;
            while (end < text.length() && notBlank(text.charAt(end)) && end - at < FARTHEST) {
                end++;
            }
            int trimmed = trimmed(text, at, end);
            if (version(text, at, trimmed)) {
                return text.substring(at, trimmed);
            }
            boolean word = !label && end - at <= LONGEST_LABEL && end > at && Chars.latin(text.charAt(at));
            if (end == at || !word && !size(text, at, trimmed) && !dateOrTime(text, at, trimmed)) {
                return "";
            }
            label |= word;
            at = end;
        }
        return "";
    }

    private static int skipOpening(String text, int from) {
        int at = from;
        while (at < text.length() && (Chars.blank(text.charAt(at)) || "(,:=".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && ".,;:)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Digits in three or four parts parted by dots; a colon for the first dot is met in print. */
    private static boolean version(String text, int from, int to) {
        int parts = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean separator = c == '.' || c == ':' && parts == 2;
            if (separator && i > from && i + 1 < to && Chars.digit(text.charAt(i - 1))) {
                parts++;
            } else if (!Chars.digit(c)) {
                return false;
            }
        }
        return parts == 3 || parts == 4;
    }

    private static boolean size(String text, int from, int to) {
        boolean bytes = text.regionMatches(true, from, "bytes", 0, to - from) && to - from == 5;
        return bytes || all(text, from, to, "0123456789,.KkMmBb");
    }

    private static boolean dateOrTime(String text, int from, int to) {
        return all(text, from, to, "0123456789/-:.apmAPM");
    }

    private static boolean all(String text, int from, int to, String allowed) {
        for (int i = from; i < to; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to > from && Chars.digit(text.charAt(from));
    }

    private static boolean notBlank(char c) {
        return !Chars.blank(c) && c != '\n' && c != '|';
    }
}
