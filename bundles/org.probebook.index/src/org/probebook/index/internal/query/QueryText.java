// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user typed, taken apart.
 *
 * @param text all of it, cut where it is longer than any message
 * @param free without the quoted phrases and the quotes
 * @param phrases what stood between quotes, in order
 */
public record QueryText(String text, String free, List<String> phrases) {
    private static final int LONGEST = 8000;
    private static final int MOST_PHRASES = 8;
    private static final String OPENING = "\"“„«「『";
    private static final String CLOSING = "\"”“»」』";

    /** Never fails: a quote without its partner is no quote. */
    public static QueryText parse(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        StringBuilder free = new StringBuilder();
        List<String> phrases = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int kind = OPENING.indexOf(text.charAt(at));
            int close = kind < 0 || phrases.size() == MOST_PHRASES ? -1 : closing(text, at, kind);
            if (close > at + 1) {
                phrases.add(text.substring(at + 1, close));
                free.append(' ');
                at = close + 1;
            } else {
                free.append(kind < 0 ? text.charAt(at) : ' ');
                at++;
            }
        }
        return new QueryText(text, free.toString(), List.copyOf(phrases));
    }

    private static int closing(String text, int open, int kind) {
        int close = text.indexOf(CLOSING.charAt(kind), open + 1);
        return close < 0 && kind == 1 ? text.indexOf('"', open + 1) : close;
    }
}
