// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Outline;
import org.probebook.article.text.SectionHeadings;

/** Walks over a page and puts its blocks into an outline; collects links on the way. */
final class HtmlBlocks {
    private static final Set<String> NOTES = Set.of("note", "warning", "important", "caution", "tip", "attention", "danger");
    private static final Pattern CLASS_OF_NOTE = Pattern.compile("^(?:alert|callout|admonition|is|box|message|panel)-+");
    private static final int LONGEST_HEADING = 60;
    /** Elements in each other that are walked into; what is deeper gives its words alone. */
    private static final int DEEPEST = 200;

    private final Element content;
    private final Element title;
    private final Outline outline;
    private final HtmlLinks links;
    private final HtmlWords words = new HtmlWords();
    private final int base;
    private int level = 1;
    /** The marker of the entry whose words come next; null outside of entries, and behind their first words. */
    private String marker;
    private int listDepth = -1;

    /**
     * Makes a walk.
     *
     * @param content what holds the article
     * @param title the heading that is the title and opens no section; null when there is none
     * @param outline takes the sections
     * @param links takes the links
     */
    HtmlBlocks(Element content, Element title, Outline outline, HtmlLinks links) {
        this.content = content;
        this.title = title;
        this.outline = outline;
        this.links = links;
        base = content.select("h1, h2, h3, h4, h5, h6").stream().filter(heading -> heading != title).mapToInt(HtmlBlocks::rank).min()
                .orElse(1);
    }

    void read() {
        children(content, 0);
        flush();
    }

    private static int rank(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private void children(Element parent, int depth) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (!(node instanceof Element element)) {
                words.add(node);
            } else if (depth > DEEPEST) {
                flush();
                block(HtmlWords.of(element));
            } else {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "pre", "xmp", "listing" -> verbatim(element);
            case "ul", "ol", "menu", "dir" -> list(element, depth);
            case "table" -> table(element, depth);
            case "a" -> link(element, depth);
            case "title" -> words.add(element);
            case "br", "img" -> words.add(element);
            default -> other(element, depth);
        }
    }

    private void other(Element element, int depth) {
        if (!element.isBlock() && !element.normalName().equals("summary")) {
            children(element, depth);
            return;
        }
        flush();
        if (isKnownHeading(element)) {
            outline.heading(element.text(), level + 1);
        } else if (isNote(element)) {
            note(element);
        } else {
            children(element, depth);
            flush();
        }
    }

    private void heading(Element heading) {
        flush();
        String text = heading.text();
        if (heading != title && !text.isEmpty()) {
            level = rank(heading) - base + 1;
            outline.heading(text, level);
        }
    }

    /** Old pages print their headings in bold and alone in a paragraph. */
    private static boolean isKnownHeading(Element element) {
        boolean bold = element.childrenSize() == 1 && Set.of("b", "strong", "u").contains(element.child(0).normalName());
        String text = bold ? element.text() : "";
        return bold && text.length() <= LONGEST_HEADING && text.equals(element.child(0).text())
                && SectionHeadings.kind(text) != SectionKind.OTHER;
    }

    private static boolean isNote(Element element) {
        return noteOf(element).isPresent() && element.selectFirst("ul, ol, pre, table, h1, h2, h3, h4") == null;
    }

    /** The kind of note that a class stands for: {@code note}, {@code alert-warning}, {@code NOTE}. */
    private static Optional<String> noteOf(Element element) {
        return element.classNames().stream().map(name -> CLASS_OF_NOTE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .filter(NOTES::contains).findFirst();
    }

    private void note(Element element) {
        element.select("a[href]").forEach(link -> links.add(link.attr("href"), link.text()));
        String text = HtmlWords.of(element);
        int label = NoteLabels.length(text);
        Element first = element.firstElementChild();
        if (label == 0 && first != null && NoteLabels.isLabel(first.text()) && text.startsWith(first.text())) {
            label = first.text().length();
        }
        String said = label > 0
                ? text.substring(0, label)
                : noteOf(element).orElse("note");
        String rest = text.substring(label).strip();
        outline.block(new Block.Note(said, rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest));
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
        String outer = marker;
        listDepth++;
        int number = HtmlTable.number(list.attr("start"), 1);
        for (Element item : list.children()) {
            boolean entry = item.normalName().equals("li");
            number = HtmlTable.number(item.attr("value"), number);
            marker = !entry ? null : list.normalName().equals("ol") ? number++ + "." : "•";
            element(item, depth);
            flush();
        }
        listDepth--;
        marker = outer;
    }

    private void table(Element table, int depth) {
        flush();
        Block.Table read = HtmlTable.of(table);
        if (read == null) {
            children(table, depth);
            flush();
            return;
        }
        table.select("a[href]").forEach(link -> links.add(link.attr("href"), link.text()));
        // A page shows words that stand in no cell above the table.
        table.select("table, thead, tbody, tfoot, tr").stream().map(Element::ownText).filter(text -> !text.isBlank()).forEach(this::block);
        if (!read.rows().isEmpty()) {
            outline.block(read);
        }
    }

    private void link(Element link, int depth) {
        if (link.hasAttr("href")) {
            links.add(link.attr("href"), link.text());
        }
        children(link, depth);
    }

    private void flush() {
        block(words.take());
    }

    private void block(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (marker != null) {
            outline.block(new Block.Item(marker, listDepth, text));
            marker = null;
            return;
        }
        int label = NoteLabels.length(text);
        outline.block(label == 0 || text.length() < label + 2
                ? new Block.Paragraph(text)
                : new Block.Note(text.substring(0, label), text.substring(label).strip().substring(1).strip()));
    }
}
