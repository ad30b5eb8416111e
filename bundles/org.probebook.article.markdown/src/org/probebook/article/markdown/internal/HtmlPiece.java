// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.probebook.article.Block;
import org.probebook.article.text.Outline;

/** Reads a piece of HTML that stands in Markdown: tables, lists, headings and what is preformatted, and of everything else its words. */
final class HtmlPiece {
    private static final String UNSEEN = "script, style, noscript, template, iframe, frame, object, embed, applet, svg, canvas, math, input, select, textarea, title";
    private static final String LAYOUT = "table, pre, ul, ol, h1, h2, h3, h4, h5, h6";
    private static final int DEEPEST = 100;

    private final Outline outline;
    private final LinkTargets links;
    private final int level;
    private final StringBuilder words = new StringBuilder();
    private int listDepth = -1;

    /**
     * Reads pieces into an outline.
     *
     * @param level of the heading that a piece stands below
     */
    HtmlPiece(Outline outline, LinkTargets links, int level) {
        this.outline = outline;
        this.links = links;
        this.level = level;
    }

    void read(String html) {
        // A cell whose table stands in another piece still ends.
        Element body = Jsoup.parseBodyFragment(HtmlTags.tagsOnly(InlineText.unmarked(html)).replaceAll("(?i)</t[dhr]>", "$0 ")).body();
        body.select(UNSEEN).remove();
        body.select("a[href]").forEach(link -> links.add(link.attr("href"), link.text()));
        children(body, 0);
        flush();
    }

    private void children(Node parent, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "table" -> table(element, depth);
            case "pre" -> verbatim(element);
            case "br" -> words.append('\n');
            case "img" -> words.append(' ').append(element.attr("alt")).append(' ');
            case "ul", "ol" -> list(element, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            default -> other(element, depth);
        }
    }

    private void other(Element element, int depth) {
        if (depth > DEEPEST) {
            words.append(' ').append(element.text());
            return;
        }
        boolean set = element.isBlock() || element.normalName().equals("summary");
        if (set) {
            flush();
        }
        children(element, depth);
        if (set) {
            flush();
        }
    }

    private void heading(Element heading) {
        flush();
        if (heading.hasText()) {
            outline.heading(heading.text(), level + 1);
        }
    }

    private void verbatim(Element element) {
        flush();
        String text = element.wholeText().stripTrailing();
        if (!text.isBlank()) {
            outline.block(new Block.Verbatim(text.startsWith("\n") ? text.substring(1) : text));
        }
    }

    private void list(Element list, int depth) {
        flush();
        listDepth++;
        int number = 1;
        for (Element item : list.children()) {
            List<Node> inner = new ArrayList<>();
            item.childNodes().stream().filter(node -> node instanceof Element element && element.is("ul, ol, pre, table"))
                    .forEach(inner::add);
            inner.forEach(Node::remove);
            outline.block(new Block.Item(list.normalName().equals("ol") ? number++ + "." : "•", listDepth, item.text()));
            inner.forEach(node -> element((Element) node, depth + 1));
        }
        listDepth--;
    }

    private void table(Element table, int depth) {
        flush();
        // A page shows words that stand in no cell above the table.
        for (Element part : table.select("table, thead, tbody, tfoot, tr")) {
            if (part.closest("table") == table && !part.ownText().isBlank()) {
                words.append(part.ownText()).append('\n');
            }
        }
        flush();
        if (table.selectFirst("td:has(" + LAYOUT + ")") != null) {
            for (Element cell : table.select("caption, td, th")) {
                if (cell.closest("table") == table) {
                    other(cell, depth);
                    flush();
                }
            }
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        boolean header = false;
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().eachText();
            cells = cells.size() == row.childrenSize() ? cells : row.children().stream().map(Element::text).toList();
            header |= rows.isEmpty() && row.childrenSize() > 0 && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(cells);
            }
        }
        table.select("caption").eachText().forEach(caption -> outline.block(new Block.Paragraph(caption)));
        if (!rows.isEmpty()) {
            outline.block(new Block.Table(header, rows));
        }
    }

    private void flush() {
        StringBuilder lines = new StringBuilder();
        words.toString().lines().map(line -> line.replaceAll("[ \\u00A0]+", " ").strip()).filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        words.setLength(0);
        if (!lines.isEmpty()) {
            outline.block(new Block.Paragraph(lines.toString()));
        }
    }
}
