// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.probebook.article.Block;

/** The rows of a table. */
final class TableRows {
    private TableRows() {
    }

    /**
     * The table as a block; its first row is its header.
     *
     * @param table the table
     * @param words gives the words of a cell
     */
    static Block of(TableBlock table, Function<Node, String> words) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row, words));
                }
            }
        }
        return new Block.Table(true, rows);
    }

    private static List<String> cells(Node row, Function<Node, String> words) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(words.apply(cell).replace('\n', ' '));
            }
        }
        return cells;
    }
}
