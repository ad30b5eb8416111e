// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

/** Counts the cells of tables before the parser makes them: it fills up every row to the width of the head, so that a small file can ask for billions. */
public final class TableSize {
    private static final long MOST_CELLS = 100_000;

    private TableSize() {
    }

    /** Whether the tables of a text have no more cells than those of people. */
    public static boolean isTame(String text) {
        long cells = 0;
        long columns = 0;
        for (int start = 0; start < text.length() && cells <= MOST_CELLS;) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.substring(start, end).isBlank()) {
                columns = 0;
            } else {
                columns = Math.max(columns, ruled(text, start, end));
                cells += columns;
            }
            start = end + 1;
        }
        return cells <= MOST_CELLS;
    }

    /** The columns of the rule below a table's head; 0 for another line. */
    private static int ruled(String text, int from, int to) {
        int columns = 1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '|') {
                columns++;
            } else if (c != '-' && c != ':' && c > ' ' && c != '>') {
                return 0;
            }
        }
        return columns > 1 ? columns : 0;
    }
}
