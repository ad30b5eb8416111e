// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

/** What else a word of technical prose may be called. */
final class InnerWords {
    private static final int SHORTEST_HEX = 4;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_NAME = 20;
    private static final String DOT_NET = "dotnet";

    private InnerWords() {
    }

    /**
     * Finds the words inside a word: the digits of {@code 0x80070005}, name and number of {@code iis4}. A letter before digits, as in {@code Q258837}, is a part of the number.
     *
     * @param found receives the beginning and end of each, the last one first
     * @return how many there are
     */
    static int find(char[] text, int from, int to, int[] found) {
        int length = to - from;
        if (length < SHORTEST_NAME + 1 || length > LONGEST_NAME || !digit(text[to - 1]) && text[from] != '0') {
            return 0;
        }
        if (text[from] == '0') {
            if (length < SHORTEST_HEX + 2 || (text[from + 1] | 0x20) != 'x') {
                return 0;
            }
            found[0] = from + 2;
            found[1] = to;
            return 1;
        }
        int name = from;
        while (name < to && Character.isLetter(text[name])) {
            name++;
        }
        if (name - from < SHORTEST_NAME || to - name > LONGEST_NUMBER || !digits(text, name, to)) {
            return 0;
        }
        found[0] = name;
        found[1] = to;
        found[2] = from;
        found[3] = name;
        return 2;
    }

    /** A name that is told by its signs: {@code .NET}, {@code C++}, {@code C#}; null for another word. */
    static String alias(char[] text, int end, int from, int to) {
        if (to - from == 3 && from > 0 && text[from - 1] == '.' && (text[from] | 0x20) == 'n' && (text[from + 1] | 0x20) == 'e'
                && (text[from + 2] | 0x20) == 't') {
            return DOT_NET;
        }
        if (to - from != 1 || to == end) {
            return null;
        }
        if (text[to] == '#') {
            return text[from] + "#";
        }
        return text[to] == '+' && to + 1 < end && text[to + 1] == '+' ? text[from] + "++" : null;
    }

    private static boolean digits(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!digit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
