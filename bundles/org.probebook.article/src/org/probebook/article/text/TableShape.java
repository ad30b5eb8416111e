// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

/** Tells tables drawn with blanks and tabs from prose that is not indented either. */
final class TableShape {
    private TableShape() {
    }

    /** Whether at least half of the lines have columns. */
    static boolean isTable(TextLines lines, int from, int to) {
        int columned = 0;
        for (int line = from; line < to; line++) {
            columned += hasColumns(lines.source(), lines.content(line), lines.end(line)) ? 1 : 0;
        }
        return columned > 0 && 2 * columned >= to - from && to - from > 1;
    }

    /** Whether a gap parts the words of a line; two blanks after the end of a sentence are how it was once typed, no gap. */
    static boolean hasColumns(String text, int from, int to) {
        for (int gap = text.indexOf("  ", from, to); gap > from; gap = text.indexOf("  ", gap + 2, to)) {
            if (".?!:)\"".indexOf(text.charAt(gap - 1)) < 0) {
                return true;
            }
        }
        return text.indexOf('\t', from, to) > from;
    }
}
