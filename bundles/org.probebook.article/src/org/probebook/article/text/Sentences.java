// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/** Finds where sentences end in running text; cautious, so that {@code Windows NT 4.0 (U.S.)} stays in one piece. */
public final class Sentences {
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

    /** One letter before the stop: an initial, {@code U.S.}, {@code e.g.} */
    private static boolean isAbbreviation(CharSequence text, int stop) {
        return text.charAt(stop) == '.' && stop >= 2 && Character.isLetter(text.charAt(stop - 1))
                && !Character.isLetterOrDigit(text.charAt(stop - 2));
    }
}
