// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

/** The classes of characters that exact names are made of. */
public final class Chars {
    private static final int EAST_ASIAN = 0x2E80;

    private Chars() {
    }

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean hex(char c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    public static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean latin(char c) {
        return upper(c) || c >= 'a' && c <= 'z';
    }

    /** Whether a character belongs to a word. East Asian letters do not: their text has no blanks, and a code may stand right behind them. */
    public static boolean word(char c) {
        if (c < 0x80) {
            return latin(c) || digit(c) || c == '_';
        }
        return c < EAST_ASIAN && Character.isLetterOrDigit(c);
    }

    public static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** The end of the word that holds the place {@code from}. */
    public static int wordEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && word(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public static int skipBlanksBack(CharSequence text, int end) {
        int at = end;
        while (at > 0 && blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The character at a place, or a line end outside the text. */
    public static char at(CharSequence text, int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }
}
