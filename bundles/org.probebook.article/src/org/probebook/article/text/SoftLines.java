// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/**
 * Joins the lines of a paragraph that a program wrapped. A line end was meant when the next word would still have fitted on the line; it stays.
 */
public final class SoftLines {
    /** Narrower than any archive wraps its prose. */
    private static final int NARROW = 58;
    private static final int LABEL = 28;

    private SoftLines() {
    }

    /**
     * The words of some lines as one paragraph.
     *
     * @param lines the text
     * @param from first line
     * @param to line after the last one
     * @param skip offset in the whole text where the words of the first line begin
     */
    public static String join(TextLines lines, int from, int to, int skip) {
        String text = lines.source();
        if (to - from == 1) {
            return text.substring(skip, lines.end(from));
        }
        int room = room(lines, from, to);
        StringBuilder joined = new StringBuilder(lines.end(to - 1) - skip);
        joined.append(text, skip, lines.end(from));
        for (int line = from + 1; line < to; line++) {
            int start = lines.content(line);
            boolean fitted = lines.length(line - 1) + 1 + firstWord(text, start, lines.end(line)) <= room;
            boolean listed = isLabelled(lines, line, start)
                    && isLabelled(lines, line - 1, line - 1 == from ? skip : lines.content(line - 1));
            joined.append(fitted || listed ? '\n' : ' ').append(text, start, lines.end(line));
        }
        return joined.toString();
    }

    /** A paragraph that is narrow all over was wrapped at its own width. */
    private static int room(TextLines lines, int from, int to) {
        int widest = 0;
        for (int line = from; line < to; line++) {
            widest = Math.max(widest, lines.length(line));
        }
        return Math.min(NARROW, widest);
    }

    /** A name, a colon and a value, as in the head of a mail or in the parts of a registry entry: two such lines are two. */
    private static boolean isLabelled(TextLines lines, int line, int from) {
        int colon = lines.source().indexOf(": ", from, Math.min(lines.end(line), from + LABEL));
        return colon > from && Character.isUpperCase(lines.source().charAt(from));
    }

    private static int firstWord(String text, int from, int to) {
        int at = from;
        while (at < to && !TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
