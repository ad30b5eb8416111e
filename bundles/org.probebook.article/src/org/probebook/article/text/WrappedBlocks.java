// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;

/**
 * Blocks out of plain text that was laid out by columns: blank lines part paragraphs, prose is wrapped at the margin, what is indented by three or
 * more is verbatim unless it goes on with an entry of a list. Good for one reading in one thread.
 */
public final class WrappedBlocks {
    private static final int VERBATIM = 3;
    /** Further in than any list nests. */
    private static final int DEEPEST = 12;
    /** How many lines the second entry is away at most. */
    private static final int NEAR = 60;

    private final TextLines lines;
    private final OpenItems items = new OpenItems();
    private final List<Block> blocks = new ArrayList<>();
    private int verbatimFrom = -1;
    private int verbatimTo;
    private char lastCapital = 'Z';

    private WrappedBlocks(TextLines lines) {
        this.lines = lines;
    }

    /**
     * The blocks of a range of lines.
     *
     * @param lines the text
     * @param from first line
     * @param to line after the last one
     */
    public static List<Block> read(TextLines lines, int from, int to) {
        return new WrappedBlocks(lines).read(from, to);
    }

    private List<Block> read(int from, int to) {
        int line = from;
        while (line < to) {
            if (lines.blank(line)) {
                line++;
                continue;
            }
            int end = line + 1;
            while (end < to && !lines.blank(end)) {
                end++;
            }
            chunk(line, end);
            line = end;
        }
        endVerbatim();
        return blocks;
    }

    private void chunk(int from, int to) {
        int line = from;
        while (line < to) {
            int marker = markerEnd(line, line == from);
            int end = line + 1;
            if (marker >= 0) {
                while (end < to && lines.indent(end) > lines.indent(line) && markerEnd(end, false) < 0) {
                    end++;
                }
                item(line, end, marker);
            } else {
                while (end < to && markerEnd(end, false) < 0) {
                    end++;
                }
                passage(line, end);
            }
            line = end;
        }
    }

    /** A marker that does not open a chunk must follow a colon, stand further in, or line up with an entry, or it is a word in wrapped prose. */
    private int markerEnd(int line, boolean opens) {
        int from = lines.content(line);
        int end = ItemMarker.end(lines.source(), from, lines.end(line));
        if (end == from || Character.isUpperCase(lines.source().charAt(from)) && !isNextCapital(line, lines.source().charAt(from))) {
            return -1;
        }
        int indent = lines.indent(line);
        boolean listed = opens
                ? indent < VERBATIM || items.reach(indent) || isSentence(line, end)
                : items.has(indent) || indent < VERBATIM && announced(line);
        return listed ? end : -1;
    }

    private boolean announced(int line) {
        int before = lines.end(line - 1) - 1;
        return lines.source().charAt(before) == ':' || lines.indent(line) > lines.indent(line - 1) && items.isEmpty();
    }

    /** Deep in the text a sentence with a marker is an entry all the same; code and its remarks are not. */
    private boolean isSentence(int line, int markerEnd) {
        String text = lines.source();
        int words = ItemMarker.words(text, markerEnd, lines.end(line));
        boolean remark = text.charAt(lines.content(line)) == '*' || lines.indent(line) > DEEPEST;
        int second = text.indexOf(' ', words);
        return !remark && Character.isUpperCase(text.charAt(words)) && second > 0 && text.indexOf(' ', second + 1) > 0
                && text.indexOf(' ', second + 1) < lines.end(line);
    }

    /** Capital letters count entries only in their order; {@code Q.} and {@code A.} are question and answer. */
    private boolean isNextCapital(int line, char capital) {
        if (capital != 'A') {
            return capital == lastCapital + 1;
        }
        for (int later = line + 1; later < Math.min(lines.count(), line + NEAR); later++) {
            int at = lines.content(later);
            if (lines.end(later) - at > 2 && lines.source().charAt(at) == 'B' && lines.indent(later) == lines.indent(line)
                    && ItemMarker.end(lines.source(), at, lines.end(later)) > at) {
                return true;
            }
        }
        return false;
    }

    private void item(int from, int to, int marker) {
        endVerbatim();
        int start = lines.content(from);
        int words = ItemMarker.words(lines.source(), marker, lines.end(from));
        int indent = lines.indent(from);
        int depth = items.open(indent, indent + words - start);
        lastCapital = Character.isUpperCase(lines.source().charAt(start)) ? lines.source().charAt(start) : lastCapital;
        blocks.add(new Block.Item(lines.source().substring(start, marker), depth, SoftLines.join(lines, from, to, words)));
    }

    private void passage(int from, int to) {
        int indent = lines.indent(from);
        if (indent < VERBATIM) {
            items.close(indent);
            if (TableShape.isTable(lines, from, to)) {
                verbatim(from, to);
            } else {
                prose(from, to);
            }
        } else if (isReference(from)) {
            references(from, to);
        } else if (NoteLabels.lengthBeforeBlank(lines.text(from)) > 0 || isBetween(from, to)
                || items.continues(indent) && looksLikeProse(from, to)) {
            prose(from, to);
        } else {
            verbatim(from, to);
        }
    }

    private void prose(int from, int to) {
        endVerbatim();
        String text = SoftLines.join(lines, from, to, lines.content(from));
        int label = NoteLabels.lengthBeforeBlank(text);
        if (label == 0 || text.length() < label + 2) {
            blocks.add(new Block.Paragraph(text));
        } else {
            blocks.add(new Block.Note(text.substring(0, label), text.substring(label + 1).strip()));
        }
    }

    /** Neighbouring chunks of code or of a table are one block: a path or a listing often holds blank lines. */
    private void verbatim(int from, int to) {
        verbatimFrom = verbatimFrom < 0 ? from : verbatimFrom;
        verbatimTo = to;
    }

    private void endVerbatim() {
        if (verbatimFrom >= 0) {
            blocks.add(new Block.Verbatim(VerbatimText.of(lines, verbatimFrom, verbatimTo)));
            verbatimFrom = -1;
        }
    }

    /** A citation of another article, which archives print indented: its number, then its title. */
    private boolean isReference(int line) {
        int at = lines.content(line);
        String text = lines.source();
        return lines.end(line) - at > 8 && text.charAt(at) == 'Q' && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 4));
    }

    private void references(int from, int to) {
        int start = from;
        for (int line = from + 1; line <= to; line++) {
            if (line == to || isReference(line)) {
                endVerbatim();
                blocks.add(new Block.Paragraph(joined(start, line)));
                start = line;
            }
        }
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder(lines.text(from));
        for (int line = from + 1; line < to; line++) {
            text.append(' ').append(lines.text(line));
        }
        return text.toString();
    }

    /** {@code -or-} between two ways. */
    private boolean isBetween(int from, int to) {
        int length = lines.end(from) - lines.content(from);
        String text = lines.source();
        return to - from == 1 && length <= 9 && length > 3 && text.charAt(lines.content(from)) == '-'
                && text.charAt(lines.end(from) - 1) == '-';
    }

    /** Sentences rather than code: several words, and a line that is full or ends as sentences do. */
    private boolean looksLikeProse(int from, int to) {
        String first = lines.text(from);
        if (!Character.isLetter(first.charAt(0)) || first.indexOf('\\') >= 0 && to - from == 1) {
            return false;
        }
        char last = lines.source().charAt(lines.end(to - 1) - 1);
        boolean full = to - from > 1 && lines.length(from) > 60;
        long words = first.chars().filter(c -> c == ' ').count() + 1;
        return words > 3 && (full || ".:!?)".indexOf(last) >= 0) && !first.contains("   ");
    }
}
