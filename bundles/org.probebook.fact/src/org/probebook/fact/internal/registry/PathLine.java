// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import org.probebook.fact.internal.text.Chars;

/**
 * How a path is written where it stands: with which separator, and whether it has its line for itself.
 *
 * @param text where it stands
 * @param separator a backslash, or the slash that some texts have instead
 * @param own whether nothing but a bullet stands before it on its line
 * @param start where its line begins
 */
record PathLine(CharSequence text, char separator, boolean own, int start) {
    /** The label of a note. */
    private static final int LONGEST_MARKER = 10;
    private static final int FARTHEST_START = 120;
    private static final String BULLETS = "-*•·[";

    static PathLine of(CharSequence text, int from, char behindRoot) {
        int start = from;
        while (start > 0 && from - start < FARTHEST_START && text.charAt(start - 1) != '\n') {
            start--;
        }
        int at = Chars.skipBlanks(text, start);
        if (at < from && BULLETS.indexOf(text.charAt(at)) >= 0) {
            at = Chars.skipBlanks(text, at + 1);
        }
        while (at < from && text.charAt(at) == '\\') {
            at++;
        }
        return new PathLine(text, behindRoot == '/' ? '/' : '\\', at >= from, start);
    }

    /** The place behind the separator that follows, over a line end before or after it; -1 when none follows. */
    int separatorEnd(int from) {
        int at = skipLineEnds(from, 2);
        if (Chars.at(text, at) != separator
                || brokenAcross(from, at) && (Chars.at(text, at + 1) == '\\' || RelativePath.begins(text, at + 1))) {
            return -1;
        }
        while (Chars.at(text, at) == separator) {
            at++;
        }
        int next = skipLineEnds(at, 1);
        if (lineEnd(at, next) && Chars.at(text, next) == separator && !RelativePath.begins(text, next + 1)
                && Chars.at(text, next + 1) != separator) {
            next++;
        }
        return entryBegins(at, next) || next > at && !lineEnd(at, next) && !partFollows(next) ? -1 : next;
    }

    /** Whether another path begins on the line behind the separator, below the same root. */
    boolean anew(int from, int next) {
        return lineEnd(from, next) && RelativePath.begins(text, next);
    }

    /** A share, {@code \\SERVER}, may begin the line behind a path. */
    private boolean brokenAcross(int from, int at) {
        return lineEnd(from, at);
    }

    private boolean lineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Behind a separator and a blank a sentence may go on; a part begins with a capital, or goes on with a separator. */
    private boolean partFollows(int next) {
        char first = Chars.at(text, next);
        if (Chars.upper(first) || first == '<' || first == '{' || first == '.') {
            return true;
        }
        return Chars.at(text, Chars.wordEnd(text, next)) == separator;
    }

    /** Whether a line end lies between the two places, and a step, an entry of a list or a note begins behind it: then the path was over before. */
    private boolean entryBegins(int from, int next) {
        if (Chars.at(text, Chars.skipBlanks(text, from)) != '\n') {
            return false;
        }
        return entry(text, next);
    }

    /** Whether a step, an entry of a list or a note begins here. */
    static boolean entry(CharSequence text, int next) {
        int end = next;
        while (end - next < LONGEST_MARKER && Character.isLetterOrDigit(Chars.at(text, end))) {
            end++;
        }
        char sign = Chars.at(text, end);
        boolean marker = sign == '-' && end == next || (sign == '.' || sign == ')') && end > next && end - next <= 2
                || sign == ':' && end > next;
        return marker && Chars.blank(Chars.at(text, end + 1));
    }

    private int skipLineEnds(int from, int most) {
        int at = Chars.skipBlanks(text, from);
        for (int lines = 0; lines < most && at < text.length() && text.charAt(at) == '\n'; lines++) {
            at = Chars.skipBlanks(text, at + 1);
        }
        return at;
    }
}
