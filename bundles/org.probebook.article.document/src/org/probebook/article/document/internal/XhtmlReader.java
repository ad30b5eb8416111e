// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.probebook.article.Block;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Puts what the parsers of office documents tell, as the elements of a page, into a document's parts. */
final class XhtmlReader extends DefaultHandler {
    private static final int LONGEST_SLIDE_TITLE = 120;

    private final Composition composition;
    private final Bounds bounds;
    private final BlockWords words = new BlockWords();
    private final ListEntries entries = new ListEntries();
    /** The lists that are open, innermost first: the number of the next entry, 0 for bullets. */
    private final Deque<Integer> lists = new ArrayDeque<>();
    private String marker = "";
    private TableRows table;
    private int tables;
    private boolean headerCell;
    private int span = 1;
    private boolean body;
    private boolean slideTitle;
    private boolean titleStyle;
    private String address = "";
    private int linkFrom;

    XhtmlReader(Composition composition, Bounds bounds) {
        this.composition = composition;
        this.bounds = bounds;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        bounds.step();
        switch (name) {
            case "body" -> body = true;
            case "p", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                startBlock();
                titleStyle = name.equals("h1") && "title".equals(attributes.getValue("class"));
            }
            case "div" -> startDivision(attributes.getValue("class"));
            case "ul" -> startList(0);
            case "ol" -> startList(1);
            case "li" -> startEntry();
            case "table" -> startTable();
            case "td", "th" -> startCell(attributes, name.equals("th"));
            case "b", "strong" -> words.startBold();
            case "br" -> words.lineEnd();
            case "a" -> startLink(attributes.getValue("href"));
            default -> {
                // Other elements stand for nothing of their own; their words count.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "p" -> endParagraph();
            case "pre" -> endVerbatim();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading(name.charAt(1) - '0');
            case "div", "li", "body" -> endParagraph();
            case "ul", "ol" -> endList();
            case "td", "th" -> endCell();
            case "tr" -> endRow();
            case "table" -> endTable();
            case "b", "strong" -> words.endBold();
            case "a" -> endLink();
            default -> {
                // As above.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (body) {
            // The words are counted again as a block: a block that never ends must be bounded too.
            bounds.step();
            if (words.length() > Bounds.TEXT) {
                bounds.text(words.length());
            }
            words.add(characters, start, length);
        }
    }

    private void startBlock() {
        if (tables > 0) {
            words.gap();
        } else {
            endParagraph();
        }
    }

    private void startDivision(String kind) {
        startBlock();
        slideTitle = "slide-content".equals(kind);
    }

    private void startList(int first) {
        startBlock();
        lists.push(first);
    }

    private void startEntry() {
        startBlock();
        if (!lists.isEmpty()) {
            int number = lists.pop();
            marker = number == 0 ? "•" : number + ".";
            lists.push(number == 0 ? 0 : number + 1);
        }
    }

    private void endList() {
        endParagraph();
        lists.poll();
        marker = "";
    }

    /** A table in a cell gives the cell its words. */
    private void startTable() {
        endParagraph();
        if (tables++ == 0) {
            table = new TableRows(bounds);
            entries.end();
        }
    }

    private void startCell(Attributes attributes, boolean header) {
        if (tables == 1) {
            words.take();
            headerCell = header;
            String columns = attributes.getValue("colspan");
            span = columns != null && columns.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(columns)) : 1;
        } else {
            words.gap();
        }
    }

    private void endCell() {
        if (tables == 1) {
            boolean bold = headerCell || words.isBold();
            table.cell(words.take().replace('\n', ' '), bold, span);
        }
    }

    private void endRow() {
        if (tables == 1) {
            table.endRow();
        }
    }

    private void endTable() {
        tables = Math.max(0, tables - 1);
        if (tables == 0 && table != null) {
            table.addTo(composition);
            table = null;
        }
    }

    private void startLink(String href) {
        address = href == null ? "" : href;
        linkFrom = words.length();
    }

    private void endLink() {
        if (!address.isEmpty()) {
            composition.link(address, words.from(linkFrom));
            address = "";
        }
    }

    private void endHeading(int rank) {
        if (tables > 0) {
            return;
        }
        entries.end();
        String text = words.take();
        if (titleStyle && !text.isEmpty()) {
            composition.title(text);
        } else {
            composition.heading(rank, text);
        }
    }

    private void endVerbatim() {
        String text = tables > 0 ? "" : words.takeVerbatim();
        if (!text.isBlank()) {
            composition.block(new Block.Verbatim(text));
        }
    }

    private void endParagraph() {
        if (tables > 0 || words.isEmpty()) {
            return;
        }
        boolean bold = words.isBold();
        String text = words.take();
        if (text.isEmpty()) {
            return;
        }
        if (slideTitle) {
            slideTitle = false;
            slide(text);
        } else if (!marker.isEmpty()) {
            composition.block(new Block.Item(marker, lists.size() - 1, text));
            marker = "";
        } else {
            entries.entry(text).ifPresentOrElse(composition::block, () -> composition.paragraph(text, bold));
        }
    }

    private void slide(String first) {
        entries.end();
        if (first.length() <= LONGEST_SLIDE_TITLE) {
            composition.heading(1, first);
        } else {
            composition.paragraph(first, false);
        }
    }
}
