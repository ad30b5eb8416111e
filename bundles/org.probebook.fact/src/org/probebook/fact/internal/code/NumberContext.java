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
            return false;
        }
        char next = Chars.at(text, to);
        boolean digitNext = Chars.digit(Chars.at(text, to + 1));
        if (next == '%' || digitNext && (next == '.' || next == ':')) {
            return true;
        }
        return digitNext && (next == ',' && groupOfThree(text, to + 1) || (next == '/' || next == '-') && to - from <= 2)
                || (before == ',' || before == ':' || before == '/') && Chars.digit(Chars.at(text, from - 2));
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
