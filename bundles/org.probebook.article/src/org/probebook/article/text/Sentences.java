// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Set;

/** Finds where sentences end in running text; cautious, so that {@code Windows NT 4.0 (U.S.)} stays in one piece. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("Dr", "Mr", "Mrs", "Ms", "St", "vs", "approx", "bzw", "resp");
    private static final int LONGEST_ABBREVIATION = 6;

    private Sentences() {
    }

    /**
     * The end of the sentence that begins at {@code from}: after its full stop and what closes it. The end of the text when it is the last one.
     *
     * @param text running text
     * @param from offset in {@code text}
     */
    public static int end(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || isWideStop(c)) {
                return i + 1;
            }
            if (isStop(c)) {
                int end = closed(text, i + 1);
                if (end >= text.length() || text.charAt(end) <= ' ' && opens(text, end) && !isAbbreviation(text, i)) {
                    return end;
                }
            }
        }
        return text.length();
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static int closed(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && "\"')”’".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean opens(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at == text.length() || !Character.isLowerCase(text.charAt(at));
    }

    /** A title before a name, or one letter before the stop: an initial, {@code U.S.}, {@code e.g.} */
    private static boolean isAbbreviation(CharSequence text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.charAt(stop) == '.' && (stop - from == 1 && from >= 1 && !Character.isLetterOrDigit(text.charAt(from - 1))
                || ABBREVIATIONS.contains(text.subSequence(from, stop).toString()));
    }
}
