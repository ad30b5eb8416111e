// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.probebook.article.Block;

/** Tells tables of data from tables that lay out a page, and reads the first. */
final class HtmlTable {
    private HtmlTable() {
    }

    /** The table's rows as printed; null for a table that lays out, whose cells hold blocks. */
    static Block.Table of(Element table) {
        boolean layout = table.attr("role").equals("presentation")
                || table.selectFirst("table table, h1, h2, h3, h4, pre, td ul, td ol") != null;
        if (layout) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        boolean header = false;
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            boolean heads = row.childrenSize() > 0;
            for (Element cell : row.children()) {
                heads &= cell.normalName().equals("th");
                cells.add(HtmlWords.of(cell).replace('\n', ' '));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                header |= rows.isEmpty() && (heads || row.parent() != null && row.parent().normalName().equals("thead"));
                rows.add(cells);
            }
        }
        return rows.stream().allMatch(row -> row.size() < 2) ? null : new Block.Table(header, rows);
    }

    /** A small number that an attribute gives; {@code otherwise} when it gives none. */
    static int number(String attribute, int otherwise) {
        return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
    }
}
