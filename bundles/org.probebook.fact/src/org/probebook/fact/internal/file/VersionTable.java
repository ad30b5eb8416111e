// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.file;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.Fact.FileVersion;
import org.probebook.fact.Span;

/**
 * Reads tables of files with their versions, whatever the order of the columns, and wherever a cell is blank: columns that are set with blanks, cells in boxes
 * of {@code +---+} and {@code |}, cells between tabs.
 */
public final class VersionTable {
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_LINES = 4000;

    private final String text;
    private final List<FileVersion> files = new ArrayList<>();

    private VersionTable(String text) {
        this.text = text;
    }

    /** The files of the tables between two places; empty when there is none. */
    public static List<FileVersion> read(String text, int from, int to) {
        VersionTable table = new VersionTable(text);
        if (table.boxed(from, to)) {
            table.boxes(from, to);
        } else {
            table.lines(from, to);
        }
        return table.files;
    }

    private boolean boxed(int from, int to) {
        int rule = text.indexOf("+--", from);
        int bar = text.indexOf('|', from);
        return rule >= 0 && rule < to && bar >= 0 && bar < to;
    }

    /** In a box a rule ends a row; what stands between two bars is a cell. Line ends count for nothing. */
    private void boxes(int from, int to) {
        TableColumns columns = null;
        List<TableCell> row = new ArrayList<>();
        int start = -1;
        for (int at = from; at <= to; at++) {
            char c = at == to ? '+' : text.charAt(at);
            boolean rule = c == '+' && (at == to || at + 1 < to && text.charAt(at + 1) == '-');
            if (c == '|' || rule) {
                if (start >= 0) {
                    row.add(TableCell.of(text, start, at));
                }
                start = c == '|' ? at + 1 : -1;
            }
            if (rule) {
                columns = row(row, columns);
                row = new ArrayList<>();
                at = ruleEnd(at, to);
            }
        }
    }

    private int ruleEnd(int from, int to) {
        int at = from;
        while (at + 1 < to && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+')) {
            at++;
        }
        return at;
    }

    private TableColumns row(List<TableCell> row, TableColumns columns) {
        List<TableCell> cells = row.size() > 1 && row.getLast().text().isEmpty() ? row.subList(0, row.size() - 1) : row;
        if (cells.isEmpty()) {
            return columns;
        }
        TableColumns heads = TableColumns.of(cells);
        if (heads != null) {
            return heads;
        }
        if (columns != null) {
            add(columns.boxed(cells));
        }
        return columns;
    }

    private void lines(int from, int to) {
        TableColumns columns = null;
        int at = from;
        for (int lines = 0; at < to && lines < MOST_LINES; lines++) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            List<TableCell> cells = TableCell.line(text, at, end);
            TableColumns heads = cells.size() >= LEAST_COLUMNS ? TableColumns.of(cells) : null;
            if (heads != null) {
                columns = heads;
            } else if (columns != null && !cells.isEmpty()) {
                add(columns.line(text, at, end));
            }
            at = end + 1;
        }
    }

    private void add(FileVersion file) {
        if (file != null) {
            files.add(file);
        }
    }

    static FileVersion file(TableCell name, String version, String platform) {
        return new FileVersion(name.text(), version, platform, new Span(name.from(), name.to()));
    }
}
