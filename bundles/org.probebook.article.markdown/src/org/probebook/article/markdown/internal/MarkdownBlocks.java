// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
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
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.SectionKind;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Outline;
import org.probebook.article.text.SectionHeadings;

/** Walks over a document and puts its blocks into an outline; collects links on the way. */
final class MarkdownBlocks {
    private final Outline outline;
    private final LinkTargets targets;
    private final Heading title;
    private final int base;
    private final List<Reference> links = new ArrayList<>();
    private int level = 1;

    /**
     * Makes a walk.
     *
     * @param document the whole document, whose highest heading opens sections
     * @param outline takes the sections
     * @param targets resolves links
     * @param title the heading that is the title and opens no section; null when there is none
     */
    MarkdownBlocks(Node document, Outline outline, LinkTargets targets, Heading title) {
        this.outline = outline;
        this.targets = targets;
        this.title = title;
        base = highest(document, title);
    }

    /** The links that were met, with the words that they were under. */
    List<Reference> links() {
        return links;
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
            case FencedCodeBlock code -> outline.block(new Block.Verbatim(code.getLiteral().stripTrailing()));
            case IndentedCodeBlock code -> outline.block(new Block.Verbatim(code.getLiteral().stripTrailing()));
            case ListBlock list -> list(list, 0);
            case BlockQuote quote -> quote(quote);
            case TableBlock table -> outline.block(TableRows.of(table, this::words));
            case HtmlBlock html -> html(html);
            default -> {
                // Rules, front matter and definitions of links show nothing.
            }
        }
    }

    private static int highest(Node document, Heading title) {
        int highest = 6;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            highest = node instanceof Heading heading && heading != title ? Math.min(highest, heading.getLevel()) : highest;
        }
        return highest;
    }

    private void heading(Heading heading) {
        String text = words(heading);
        if (heading != title && !text.isEmpty()) {
            level = Math.max(1, heading.getLevel() - base + 1);
            outline.heading(text, level);
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
        return marked && text.length() < 60 && text.indexOf('\n') < 0 && SectionHeadings.kind(text) == SectionKind.STEPS_TO_REPRODUCE;
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
        outline.block(note.get().block());
        for (Node node = note.get().rest(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void html(HtmlBlock html) {
        String words = HtmlTags.words(html.getLiteral());
        if (!words.isEmpty()) {
            boolean set = html.getLiteral().stripLeading().startsWith("<pre");
            outline.block(set ? new Block.Verbatim(words) : new Block.Paragraph(words));
        }
    }

    private String words(Node node) {
        List<Link> found = new ArrayList<>();
        String words = InlineText.of(node, found);
        for (Link link : found) {
            targets.resolve(link.getDestination()).ifPresent(target -> links.add(new Reference(target, titleOf(link, target))));
        }
        return words;
    }

    private static String titleOf(Link link, String target) {
        String title = InlineText.of(link);
        return title.equals(target) ? "" : title;
    }
}
