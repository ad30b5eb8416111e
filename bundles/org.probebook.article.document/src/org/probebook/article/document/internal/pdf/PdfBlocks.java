// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.probebook.article.Block;
import org.probebook.article.document.internal.Bounds;
import org.probebook.article.document.internal.Composition;
import org.probebook.article.document.internal.ListEntries;
import org.probebook.article.document.internal.TableRows;
import org.probebook.article.text.ItemMarker;

/** Puts lines together again: headings, paragraphs, entries of lists, tables and listings. */
final class PdfBlocks {
    private static final String ENDS = ".!?:。！？：";
    private static final String BULLETS = "•·▪‣§\uF0A7\uF0B7■□►➢✓";
    /** Points that a line may stand further in and still begin where the others do. */
    private static final float SAME_LEFT = 3;

    private final List<PdfLine> lines;
    private final Composition composition;
    private final Bounds bounds;
    private final PageShape shape;
    private final LineJoin join;
    private final ListEntries entries = new ListEntries();

    private PdfBlocks(List<PdfLine> lines, Composition composition, Bounds bounds) {
        this.lines = lines;
        this.composition = composition;
        this.bounds = bounds;
        shape = new PageShape(lines);
        join = new LineJoin(lines);
    }

    /** Reads the lines of a document, without the furniture of its pages, into its parts. */
    static void read(List<PdfLine> lines, Composition composition, Bounds bounds) {
        new PdfBlocks(lines, composition, bounds).read();
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            bounds.step();
            at = block(at);
        }
    }

    /** Reads one block; the place behind it. */
    private int block(int from) {
        PdfLine first = lines.get(from);
        int rank = shape.rank(first);
        if (rank > 0) {
            return heading(from, rank);
        }
        if (first.cells().size() > 1 && tableEnd(from) > from + 1) {
            return table(from, tableEnd(from));
        }
        return first.fixed() ? listing(from) : paragraph(from);
    }

    private int heading(int from, int rank) {
        int to = from + 1;
        while (to < lines.size() && shape.rank(lines.get(to)) == rank && lines.get(to).size() == lines.get(from).size()
                && isNear(lines.get(to), lines.get(to - 1))) {
            to++;
        }
        entries.end();
        composition.heading(rank, join.join(lines.subList(from, to)));
        return to;
    }

    private static boolean isNear(PdfLine line, PdfLine before) {
        float distance = line.base() - before.base();
        return line.page() == before.page() && distance > 0 && distance < 1.45f * line.size();
    }

    private int tableEnd(int from) {
        int columns = lines.get(from).cells().size();
        int to = from + 1;
        while (to < lines.size() && lines.get(to).cells().size() == columns) {
            to++;
        }
        return to;
    }

    private int table(int from, int to) {
        entries.end();
        TableRows table = new TableRows(bounds);
        for (PdfLine line : lines.subList(from, to)) {
            line.cells().forEach(cell -> table.cell(cell, line.bold(), 1));
            table.endRow();
        }
        table.addTo(composition);
        return to;
    }

    private int listing(int from) {
        int to = from + 1;
        while (to < lines.size() && lines.get(to).fixed()) {
            to++;
        }
        float left = lines.subList(from, to).stream().map(PdfLine::left).min(Float::compare).orElse(0f);
        entries.end();
        composition.block(new Block.Verbatim(lines.subList(from, to).stream()
                .map(line -> " ".repeat(Math.round((line.left() - left) / (0.6f * Math.max(1, line.size()))))
                        + String.join("  ", line.cells()))
                .collect(Collectors.joining("\n"))));
        return to;
    }

    private int paragraph(int from) {
        List<PdfLine> paragraph = new ArrayList<>(List.of(lines.get(from)));
        int to = from + 1;
        while (to < lines.size() && continues(paragraph, lines.get(to))) {
            paragraph.add(lines.get(to++));
        }
        String text = join.join(paragraph);
        boolean bold = paragraph.stream().allMatch(PdfLine::bold);
        if (!text.isEmpty()) {
            entries.entry(spaced(text)).ifPresentOrElse(composition::block, () -> composition.paragraph(text, bold));
        }
        return to;
    }

    private boolean continues(List<PdfLine> paragraph, PdfLine next) {
        PdfLine last = paragraph.getLast();
        if (shape.rank(next) > 0 || next.fixed() || isEntry(next, paragraph)) {
            return false;
        }
        boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        if (!shape.follows(next, last)) {
            boolean turned = next.page() != last.page() || next.base() < last.base();
            return turned && !ended && Character.isLowerCase(next.text().charAt(0));
        }
        boolean entry = opensEntry(paragraph.getFirst().text());
        boolean outdented = entry && next.left() < paragraph.getFirst().left() + SAME_LEFT && ended;
        boolean indented = !entry && ended && next.left() > last.left() + SAME_LEFT && paragraph.size() > 1;
        return !outdented && !indented && !(ended && isShort(last, paragraph));
    }

    /** The last line of a paragraph ends before the margin that the others reach. */
    private static boolean isShort(PdfLine last, List<PdfLine> paragraph) {
        float widest = paragraph.stream().map(PdfLine::right).max(Float::compare).orElse(last.right());
        return last.right() < widest - 0.2f * (widest - last.left());
    }

    /** A number opens an entry where one may begin; within a sentence it is wrapped prose. */
    private static boolean isEntry(PdfLine next, List<PdfLine> paragraph) {
        String text = next.text();
        if (!opensEntry(text)) {
            return false;
        }
        String last = paragraph.getLast().text();
        boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
        return bullet || opensEntry(paragraph.getFirst().text()) || ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private static boolean opensEntry(String text) {
        return ItemMarker.end(text, 0, text.length()) > 0 || text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    /** A bullet is sometimes printed close to its words. */
    private static String spaced(String text) {
        boolean close = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) != ' ';
        return close ? text.charAt(0) + " " + text.substring(1) : text;
    }
}
