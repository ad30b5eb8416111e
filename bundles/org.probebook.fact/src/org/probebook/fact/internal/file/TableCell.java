// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.file;

import java.util.ArrayList;
import java.util.List;

/** What stands in a cell, and where; without the blanks around it. */
record TableCell(String text, int from, int to) {
    static TableCell of(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TableCell(text.substring(start, end), start, end);
    }

    /** The cells of a line: two blanks or a tab part them. */
    static List<TableCell> line(String text, int from, int to) {
        return cells(text, from, to, 2);
    }

    /** The words of a line. */
    static List<TableCell> words(String text, int from, int to) {
        return cells(text, from, to, 1);
    }

    private static List<TableCell> cells(String text, int from, int to, int blanks) {
        List<TableCell> cells = new ArrayList<>();
        int start = -1;
        int gap = 0;
        for (int at = from; at <= to; at++) {
            char c = at == to ? '\t' : text.charAt(at);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '|';
            gap = blank ? gap + (c == '\t' || c == '|' ? blanks : 1) : 0;
            if (!blank && start < 0) {
                start = at;
            } else if (gap >= blanks && start >= 0) {
                cells.add(of(text, start, at));
                start = -1;
            }
        }
        return cells;
    }
}
