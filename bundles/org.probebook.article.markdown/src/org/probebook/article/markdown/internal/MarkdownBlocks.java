// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Outline;
import org.probebook.article.text.SectionHeadings;

/** Walks over a document and puts its blocks into an outline; collects links on the way. */
final class MarkdownBlocks {
    private static final int LONGEST_HEADING = 60;

    private final Outline outline;
    private final LinkTargets targets;
    private final Heading title;
    private final int base;
    private int level = 1;

    /**
     * Makes a walk.
     *
     * @param document the whole document, whose highest heading opens sections
     * @param outline takes the sections
     * @param targets takes the links
     * @param title the heading that is the title and opens no section; null when there is none
     */
    MarkdownBlocks(Node document, Outline outline, LinkTargets targets, Heading title) {
        this.outline = outline;
        this.targets = targets;
        this.title = title;
        base = highest(document, title);
    }

    /** Reads all blocks of a node. */
    void read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case FencedCodeBlock code -> fenced(code);
            case IndentedCodeBlock code -> outline.block(new Block.Verbatim(code.getLiteral().stripTrailing()));
            case ListBlock list -> list(list, 0);
            case BlockQuote quote -> quote(quote);
            case TableBlock table -> outline.block(TableRows.of(table, this::words));
            case HtmlBlock html -> new HtmlPiece(outline, targets, level).read(html.getLiteral());
            default -> {
                // Rules, front matter and definitions of links show nothing.
            }
        }
    }

    private static int highest(Node document, Heading title) {
        int highest = 6;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            boolean counts = node instanceof Heading heading && heading != title && !isTab(heading);
            highest = counts ? Math.min(highest, ((Heading) node).getLevel()) : highest;
        }
        return highest;
    }

    private void heading(Heading heading) {
        String text = words(heading);
        if (isTab(heading)) {
            outline.heading(text, level + 1);
        } else if (heading != title && !text.isEmpty()) {
            level = Math.max(1, heading.getLevel() - base + 1);
            outline.heading(text, level);
        }
    }

    /** Some sites write a tab as a heading of the first level that links to its own name: {@code # [Linux](#tab/linux)}. */
    private static boolean isTab(Heading heading) {
        return heading.getFirstChild() instanceof Link link && link.getNext() == null && link.getDestination().startsWith("#tab/");
    }

    /** What stands behind a fence is the language of the code, unless somebody began with the code there. */
    private void fenced(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        boolean begun = info.split("\\s+").length > 2 && info.indexOf('{') < 0 && !info.contains("title=");
        String text = (begun ? info + "\n" : "") + code.getLiteral().stripTrailing();
        if (!text.isBlank()) {
            outline.block(new Block.Verbatim(text));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = words(paragraph);
        if (text.isEmpty()) {
            return;
        }
        if (isHeading(paragraph, text)) {
            outline.heading(text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text, level + 1);
            return;
        }
        outline.block(noteOrParagraph(text));
    }

    /** A known heading in bold or underlined, alone in its paragraph, is one although it is not written so. */
    private static boolean isHeading(Paragraph paragraph, String text) {
        Node first = paragraph.getFirstChild();
        boolean marked = first instanceof StrongEmphasis || first instanceof HtmlInline;
        boolean alone = paragraph.getParent() instanceof Document && text.length() < LONGEST_HEADING && text.indexOf('\n') < 0;
        return marked && alone && isAlone(first) && SectionHeadings.kind(text) != SectionKind.OTHER && !NoteLabels.isLabel(text);
    }

    /** Whether nothing but a colon follows what is set off. */
    private static boolean isAlone(Node marked) {
        Node next = marked.getNext();
        return marked instanceof HtmlInline || next == null
                || next.getNext() == null && next instanceof Text text && text.getLiteral().strip().equals(":");
    }

    private static Block noteOrParagraph(String text) {
        int label = NoteLabels.length(text);
        if (label == 0 || text.length() < label + 2) {
            return new Block.Paragraph(text);
        }
        String rest = text.substring(label).strip();
        return new Block.Note(text.substring(0, label), rest.substring(1).strip());
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered ? Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1) : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof OrderedList ordered
                    ? number + Optional.ofNullable(ordered.getMarkerDelimiter()).orElse(".")
                    : Optional.ofNullable(((BulletList) list).getMarker()).orElse("-");
            item(item, marker, depth);
            number++;
        }
    }

    private void item(Node item, String marker, int depth) {
        Node node = item.getFirstChild();
        boolean worded = node instanceof Paragraph;
        outline.block(new Block.Item(marker, depth, worded ? words(node) : ""));
        for (node = worded ? node.getNext() : node; node != null; node = node.getNext()) {
            if (node instanceof ListBlock inner) {
                list(inner, depth + 1);
            } else {
                block(node);
            }
        }
    }

    /** A quote is a note when a label opens it, in words or as a sign such as {@code [!WARNING]}; else its blocks are as others. */
    private void quote(BlockQuote quote) {
        Optional<QuotedNote> note = QuotedNote.of(quote, this::words);
        if (note.isEmpty()) {
            read(quote);
            return;
        }
        if (!note.get().tab().isEmpty()) {
            outline.heading(note.get().tab(), level + 1);
        }
        note.get().block().ifPresent(outline::block);
        for (Node node = note.get().rest(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private String words(Node node) {
        return InlineText.of(node, targets);
    }
}
