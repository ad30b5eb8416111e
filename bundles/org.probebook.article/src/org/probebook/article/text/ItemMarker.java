// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/** Recognises what stands before an entry of a list: {@code 1.}, {@code b)}, {@code -}, {@code •}. */
public final class ItemMarker {
    private static final int DIGITS = 3;

    private ItemMarker() {
    }

    /**
     * The marker at a place of a text.
     *
     * @param text any text
     * @param from where the line's words begin
     * @param to where its words end
     * @return the end of the marker, without the blanks behind it; {@code from} when there is none, or no words follow it
     */
    public static int end(String text, int from, int to) {
        int end = from;
        if (from < to) {
            end = isBullet(text.charAt(from)) ? from + 1 : counted(text, from, to);
        }
        boolean followed = end > from && end + 1 < to && TextLines.isSpace(text.charAt(end));
        return followed && !isBulletWord(text, from, end, to) ? end : from;
    }

    /** Where the words behind a marker begin. */
    public static int words(String text, int markerEnd, int to) {
        int at = markerEnd;
        while (at < to && TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '•' || c == '·' || c == '‣' || c == '▪' || c == '–';
    }

    /** A dash that is followed by another sign draws something, or is part of {@code - and -}. */
    private static boolean isBulletWord(String text, int from, int end, int to) {
        char next = text.charAt(words(text, end, to));
        return isBullet(text.charAt(from)) && (next == '-' || next == '=' || next == '>' || text.charAt(to - 1) == '-' && to - end < 8);
    }

    private static int counted(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from && isLatin(text.charAt(at))) {
            at++;
        }
        boolean ended = at > from && at < to && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return ended ? at + 1 : from;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
