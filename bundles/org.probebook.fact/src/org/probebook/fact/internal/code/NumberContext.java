// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import org.probebook.fact.internal.text.Chars;

/** What the characters next to a number say against its being a code: versions, dates, times, sizes, shares. */
final class NumberContext {
    private NumberContext() {
    }

    static boolean partOfSomethingElse(String text, int from, int to, NumberToken.Form form) {
        char before = Chars.at(text, from - 1);
        if (before == '.' || before == '\\' || before == '$') {
            return true;
        }
        if (form != NumberToken.Form.DECIMAL) {
            return before == ',' && Chars.word(Chars.at(text, from - 2));
        }
        if (to - from == 2 && dump(text, to)) {
            return true;
        }
        char next = Chars.at(text, to);
        boolean digitNext = Chars.digit(Chars.at(text, to + 1));
        if (next == '%' || digitNext && (next == '.' || next == ':')) {
            return true;
        }
        return digitNext && (next == ',' && groupOfThree(text, to + 1) || (next == '/' || next == '-') && to - from <= 2)
                || (before == ',' || before == ':' || before == '/') && Chars.digit(Chars.at(text, from - 2));
    }

    /** Whether bytes follow, two digits each. */
    private static boolean dump(String text, int to) {
        return oneByte(text, to) && oneByte(text, to + 3);
    }

    private static boolean oneByte(String text, int at) {
        return Chars.at(text, at) == ' ' && Chars.hex(Chars.at(text, at + 1)) && Chars.hex(Chars.at(text, at + 2))
                && !Chars.word(Chars.at(text, at + 3));
    }

    private static boolean groupOfThree(String text, int from) {
        return Chars.wordEnd(text, from) - from == 3;
    }

    /** The end of the bracket that opens behind {@code end} on the same line; {@code end} itself when none does. */
    static int bracketEnd(String text, int end, int longest) {
        int open = Chars.skipBlanks(text, end);
        if (Chars.at(text, open) != '(') {
            return end;
        }
        int limit = Math.min(text.length(), open + longest);
        for (int i = open; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return end;
    }
}
