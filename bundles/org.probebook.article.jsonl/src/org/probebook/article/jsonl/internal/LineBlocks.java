// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.text.ItemMarker;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Outline;
import org.probebook.article.text.SectionHeadings;
import org.probebook.article.text.TextLines;

/**
 * Sections out of text of which no mark-up but a little of Markdown is left: blank lines part paragraphs, a line end in one was meant, lists keep their
 * markers, {@code ###} and known headings alone on their line open sections, fences enclose what is verbatim.
 */
final class LineBlocks {
    private static final int LONGEST_HEADING = 300;

    private final TextLines lines;
    private final Outline outline = new Outline(SectionKind.SUMMARY);
    private final Deque<Integer> indents = new ArrayDeque<>();

    private LineBlocks(TextLines lines) {
        this.lines = lines;
    }

    static List<Section> sections(String text) {
        LineBlocks blocks = new LineBlocks(TextLines.of(text));
        int line = 0;
        while (line < blocks.lines.count()) {
            line = blocks.lines.blank(line) ? line + 1 : blocks.next(line);
        }
        return blocks.outline.sections();
    }

    /** Reads what begins at a line, and answers with the line behind it. */
    private int next(int line) {
        String text = lines.text(line);
        String fence = fence(text);
        if (!fence.isEmpty()) {
            return fenced(line, fence);
        }
        int level = headingLevel(text);
        if (level > 0) {
            indents.clear();
            outline.heading(text.substring(level).replaceFirst("\\s+#+$", "").strip(), level);
            return line + 1;
        }
        if (isAlone(line) && SectionHeadings.kind(text) != SectionKind.OTHER) {
            indents.clear();
            outline.heading(text, 1);
            return line + 1;
        }
        return isItem(line) ? item(line) : paragraph(line);
    }

    /** The signs that open verbatim text; empty for a line that does not, such as one with a piece of code between such signs. */
    private static String fence(String text) {
        char sign = text.charAt(0);
        int end = 0;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        boolean opens = end > 2 && (sign == '~' || sign == '`' && text.indexOf('`', end) < 0);
        return opens ? text.substring(0, end) : "";
    }

    /** Whether a line has nothing but as many signs as opened the text, or more. */
    private static boolean closes(String text, String fence) {
        return text.startsWith(fence) && text.chars().allMatch(sign -> sign == fence.charAt(0));
    }

    private static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && level < 7 && text.charAt(level) == '#') {
            level++;
        }
        return text.length() <= LONGEST_HEADING && level < 7 && level + 1 < text.length() && text.charAt(level) == ' ' ? level : 0;
    }

    private boolean isAlone(int line) {
        return (line == 0 || lines.blank(line - 1)) && line + 1 < lines.count() && lines.blank(line + 1);
    }

    private boolean isItem(int line) {
        return ItemMarker.end(lines.source(), lines.content(line), lines.end(line)) > lines.content(line);
    }

    private int item(int line) {
        int indent = lines.indent(line);
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        int marker = ItemMarker.end(lines.source(), lines.content(line), lines.end(line));
        int words = ItemMarker.words(lines.source(), marker, lines.end(line));
        outline.block(new Block.Item(lines.source().substring(lines.content(line), marker), indents.size(),
                lines.source().substring(words, lines.end(line))));
        indents.push(indent);
        return line + 1;
    }

    private int paragraph(int from) {
        StringBuilder text = new StringBuilder(lines.text(from));
        int line = from + 1;
        while (line < lines.count() && !lines.blank(line) && !isItem(line) && fence(lines.text(line)).isEmpty()) {
            text.append('\n').append(lines.text(line));
            line++;
        }
        if (lines.indent(from) == 0) {
            indents.clear();
        }
        outline.block(noteOrParagraph(text.toString()));
        return line;
    }

    private static Block noteOrParagraph(String text) {
        int label = NoteLabels.length(text);
        if (label == 0 || text.length() < label + 2) {
            return new Block.Paragraph(text);
        }
        return new Block.Note(text.substring(0, label), text.substring(label).strip().substring(1).strip());
    }

    private int fenced(int from, String fence) {
        StringBuilder text = new StringBuilder();
        int line = from + 1;
        while (line < lines.count() && !closes(lines.text(line), fence)) {
            text.append(text.isEmpty() ? "" : "\n").append(lines.whole(line));
            line++;
        }
        outline.block(new Block.Verbatim(text.toString()));
        return line + 1;
    }
}
