// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.List;

import org.probebook.article.Block;

/** The blocks of one section as HTML. Counts as {@link org.probebook.article.Section#text()} does, so that marks fall where they belong. */
final class BlocksHtml {
    private static final int DEEPEST = 6;

    private final List<Mark> marks;
    private final StringBuilder out;
    private int at;
    private boolean inList;

    BlocksHtml(List<Mark> marks, StringBuilder out) {
        this.marks = marks;
        this.out = out;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            list(block instanceof Block.Item);
            write(block);
            at += block.printed().length() + 1;
        }
        list(false);
    }

    private void list(boolean wanted) {
        if (wanted != inList) {
            out.append(wanted ? "<ul class=\"items\">\n" : "</ul>\n");
            inList = wanted;
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> element("p", paragraph.text(), true);
            case Block.Verbatim verbatim -> element("pre", verbatim.text(), false);
            case Block.Item item -> item(item);
            case Block.Note note -> note(note);
            case Block.Table table -> table(table);
        }
    }

    private void element(String name, String text, boolean breaks) {
        out.append('<').append(name).append('>');
        MarkedText.write(text, at, marks, breaks, out);
        out.append("</").append(name).append(">\n");
    }

    private void item(Block.Item item) {
        out.append("<li class=\"d").append(Math.clamp(item.depth(), 0, DEEPEST)).append(item.numbered() ? " step" : "")
                .append("\"><span class=\"marker\">");
        MarkedText.write(Bullet.shown(item), at, marks, false, out);
        out.append("</span><span class=\"text\">");
        words(item);
        out.append("</span></li>\n");
    }

    private void note(Block.Note note) {
        out.append("<div class=\"note\">");
        if (!note.label().isEmpty()) {
            out.append("<b>");
            MarkedText.write(note.label(), at, marks, false, out);
            out.append("</b> ");
        }
        words(note);
        out.append("</div>\n");
    }

    private void words(Block block) {
        MarkedText.write(block.text(), at + block.lead().length(), marks, true, out);
    }

    private void table(Block.Table table) {
        int cellAt = at;
        out.append("<table>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            String name = row == 0 && table.header() ? "th" : "td";
            out.append("<tr>");
            for (String cell : table.rows().get(row)) {
                out.append('<').append(name).append('>');
                MarkedText.write(cell, cellAt, marks, true, out);
                out.append("</").append(name).append('>');
                cellAt += cell.length() + 1;
            }
            cellAt += table.rows().get(row).isEmpty() ? 1 : 0;
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
