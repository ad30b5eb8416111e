// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;

/** Gathers the rows of a table. Rows and columns without any words are left out at the end, as sheets have thousands of them. */
public final class TableRows {
    /** Empty cells before one with words that are kept as such; what is further off stands in a layout of its own. */
    private static final int WIDEST_GAP = 50;

    private final Bounds bounds;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int gap;
    private boolean allBold = true;
    private boolean header;

    public TableRows(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Adds a cell to the row.
     *
     * @param words its words on one line, may be empty
     * @param bold whether all of them are in bold print, or the cell is marked as a header
     * @param span how many columns it takes
     */
    public void cell(String words, boolean bold, int span) {
        if (!words.isEmpty()) {
            int empty = Math.min(gap, WIDEST_GAP);
            bounds.cells(empty + 1);
            bounds.text(words.length() + empty + 1);
            for (; empty > 0; empty--) {
                row.add("");
            }
            row.add(words);
            allBold &= bold;
            gap = span - 1;
        } else {
            gap = Math.min(gap + span, WIDEST_GAP);
        }
    }

    public void endRow() {
        bounds.step();
        if (!row.isEmpty()) {
            bounds.row();
            header |= rows.isEmpty() && allBold && row.size() > 1;
            rows.add(row);
            row = new ArrayList<>();
        }
        gap = 0;
        allBold = true;
    }

    /** Puts the table into the document; one column is a box around text rather than a table. */
    public void addTo(Composition composition) {
        endRow();
        if (rows.stream().allMatch(cells -> cells.size() < 2)) {
            rows.forEach(cells -> composition.paragraph(cells.getFirst(), false));
            return;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        bounds.cells(rows.stream().mapToInt(cells -> width - cells.size()).sum());
        for (List<String> cells : rows) {
            while (cells.size() < width) {
                cells.add("");
            }
        }
        composition.block(new Block.Table(header, rows));
    }
}
