// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.probebook.article.Block;
import org.probebook.article.text.ItemMarker;
import org.probebook.article.text.NoteLabels;
import org.probebook.article.text.Outline;
import org.probebook.article.text.TextLines;

/**
 * Blocks out of the lines of a page: a line is a paragraph, an entry of a list stands in by a blank or two, a short line of its own between blank
 * ones heads a subsection, and what follows a colon at once was set apart on the page.
 */
final class WebBlocks {
    private static final int SHORT = 110;

    private final TextLines lines;
    private final int to;
    private final Outline outline;
    private final boolean headed;
    private final Deque<Integer> indents = new ArrayDeque<>();

    private WebBlocks(TextLines lines, int to, Outline outline, boolean headed) {
        this.lines = lines;
        this.to = to;
        this.outline = outline;
        this.headed = headed;
    }

    /**
     * Adds the blocks and subsections of a range of lines to an outline.
     *
     * @param headed whether the range stands below a heading; above the first there are banners, and no subsections
     */
    static void read(TextLines lines, int from, int to, Outline outline, boolean headed) {
        WebBlocks blocks = new WebBlocks(lines, to, outline, headed);
        int line = from;
        while (line < to) {
            line = lines.blank(line) ? line + 1 : blocks.next(line, line > from && !lines.blank(line - 1));
        }
    }

    /** Reads what begins at a line, and answers with the line behind it. */
    private int next(int line, boolean follows) {
        int indent = lines.indent(line);
        String text = lines.source();
        int marker = ItemMarker.end(text, lines.content(line), lines.end(line));
        if (marker > lines.content(line) && indent > 0) {
            item(line, indent, marker);
            return line + 1;
        }
        if (indent == 0) {
            indents.clear();
            if (headed && isSubheading(line)) {
                outline.heading(lines.text(line), 2);
                return line + 1;
            }
        }
        int end = passageEnd(line);
        String passage = joined(line, end);
        boolean announced = follows && text.charAt(lines.end(line - 1) - 1) == ':';
        if (CitedLine.of(passage).isPresent()) {
            outline.block(new Block.Paragraph(CitedLine.apart(passage)));
        } else if (end == line + 1 && (announced && passage.length() <= SHORT || isSetApart(line))) {
            return verbatim(line);
        } else {
            outline.block(noteOrParagraph(passage));
        }
        return end;
    }

    private void item(int line, int indent, int marker) {
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        String text = lines.source();
        int words = ItemMarker.words(text, marker, lines.end(line));
        outline.block(new Block.Item(text.substring(lines.content(line), marker), indents.size(), text.substring(words, lines.end(line))));
        indents.push(indent);
    }

    /** Mark-up inside a sentence left line ends behind: a line that begins in lower case goes on, and so does the one before it. */
    private int passageEnd(int line) {
        int end = line + 1;
        while (end < to && !lines.blank(end) && (goesOn(end) || end + 1 < to && goesOn(end + 1) && !isEnded(end) && !isEnded(end - 1))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int line) {
        return !lines.blank(line) && Character.isLowerCase(lines.source().charAt(lines.content(line))) && !isEnded(line - 1)
                && isEnded(line);
    }

    private boolean isEnded(int line) {
        return lines.blank(line) || ".:;!?".indexOf(lines.source().charAt(lines.end(line) - 1)) >= 0;
    }

    private String joined(int from, int end) {
        StringBuilder text = new StringBuilder(lines.text(from));
        for (int line = from + 1; line < end; line++) {
            text.append(' ').append(lines.text(line));
        }
        return text.toString();
    }

    /** Lines inside an entry of a list that are names and values, or a path, rather than sentences. */
    private boolean isSetApart(int line) {
        return lines.indent(line) > 1 && lines.length(line) < SHORT && !isEnded(line) && NoteLabels.bareLength(lines.text(line)) == 0;
    }

    private int verbatim(int from) {
        int end = from + 1;
        while (end < to && !lines.blank(end) && isSetApart(end)
                && ItemMarker.end(lines.source(), lines.content(end), lines.end(end)) == lines.content(end)) {
            end++;
        }
        StringBuilder text = new StringBuilder(lines.text(from));
        for (int line = from + 1; line < end; line++) {
            text.append('\n').append(lines.text(line));
        }
        outline.block(new Block.Verbatim(text.toString()));
        return end;
    }

    /** A short line that is alone, ends as no sentence does, and holds no path. */
    private boolean isSubheading(int line) {
        boolean alone = (line == 0 || lines.blank(line - 1)) && (line + 1 >= to || lines.blank(line + 1)) && line + 1 < to;
        String text = lines.text(line);
        return alone && text.length() <= SHORT && !isEnded(line) && text.indexOf('\\') < 0 && Character.isUpperCase(text.charAt(0))
                && NoteLabels.bareLength(text) == 0;
    }

    private static Block noteOrParagraph(String passage) {
        int label = NoteLabels.length(passage);
        int bare = label > 0 ? label : NoteLabels.bareLength(passage);
        if (bare == 0) {
            return new Block.Paragraph(passage);
        }
        String rest = passage.substring(bare).strip();
        return new Block.Note(passage.substring(0, bare), rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest);
    }
}
