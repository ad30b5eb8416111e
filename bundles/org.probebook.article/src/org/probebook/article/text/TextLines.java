// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.Arrays;

/**
 * A text seen as lines, without a copy of any: a line is a pair of offsets until it is asked for. Lines end at LF, CR LF or CR; white space at the
 * end of a line does not count.
 */
public final class TextLines {
    private static final int TAB = 8;

    private final String text;
    private int[] starts;
    private int[] contents;
    private int[] ends;
    private int count;

    private TextLines(String text) {
        this.text = text;
        starts = new int[Math.max(16, text.length() / 32)];
        contents = new int[starts.length];
        ends = new int[starts.length];
    }

    /** The lines of {@code text}, which stays referenced. */
    public static TextLines of(String text) {
        TextLines lines = new TextLines(text);
        lines.split();
        return lines;
    }

    private void split() {
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? length : end;
            splitAtReturns(start, end);
            start = end + 1;
        }
    }

    /** A CR inside a line is a line end of its own, the one before an LF is not. */
    private void splitAtReturns(int from, int to) {
        int start = from;
        int stop = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
        for (int cr = text.indexOf('\r', start, stop); cr >= 0; cr = text.indexOf('\r', start, stop)) {
            add(start, cr);
            start = cr + 1;
        }
        add(start, stop);
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            contents = Arrays.copyOf(contents, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int content = from;
        while (content < end && isSpace(text.charAt(content))) {
            content++;
        }
        starts[count] = from;
        contents[count] = content;
        ends[count++] = end;
    }

    /** Whether a character is white space between words: control white space, blank, or no-break blank. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** The whole text. */
    public String source() {
        return text;
    }

    /** Offset of the line's first character in the whole text. */
    public int start(int line) {
        return starts[line];
    }

    /** Offset after the line's last character that is no white space; the start for a blank line. */
    public int end(int line) {
        return ends[line];
    }

    /** Whether nothing but white space is in the line. */
    public boolean blank(int line) {
        return starts[line] == ends[line];
    }

    /** Offset of the first character that is no white space; the end for a blank line. */
    public int content(int line) {
        return contents[line];
    }

    /** How far the line is indented, in columns; a tab goes to the next multiple of eight. */
    public int indent(int line) {
        int column = 0;
        for (int at = starts[line]; at < contents[line]; at++) {
            column = text.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    /** How many characters the line has, white space before them included. */
    public int length(int line) {
        return ends[line] - starts[line];
    }

    /** The line without white space around it. */
    public String text(int line) {
        return text.substring(content(line), ends[line]);
    }

    /** The line as printed, without white space at its end. */
    public String whole(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /** Whether the line begins with {@code prefix}, without white space before it. */
    public boolean startsWith(int line, String prefix) {
        return text.startsWith(prefix, starts[line]) && starts[line] + prefix.length() <= ends[line];
    }

    /** Whether the line, indented or not, is nothing but {@code sign}, at least {@code least} times. */
    public boolean isRule(int line, char sign, int least) {
        if (ends[line] - contents[line] < least) {
            return false;
        }
        for (int at = contents[line]; at < ends[line]; at++) {
            if (text.charAt(at) != sign) {
                return false;
            }
        }
        return true;
    }
}
