// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

/** Counts the lists and quotes that begin on one line: for each of them the parser looks over the rest of the line again. */
public final class LineNesting {
    private static final int DEEPEST = 1000;
    private static final int LONGEST_NUMBER = 9;

    private LineNesting() {
    }

    /** Whether no line of a text opens more lists and quotes inside each other than people ever do. */
    public static boolean isTame(String text) {
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > DEEPEST && depth(text, start, end) > DEEPEST) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int at = blank(text, from, to); at < to; at = blank(text, at, to)) {
            int behind = marker(text, at, to);
            if (behind == at) {
                return depth;
            }
            depth++;
            at = behind;
        }
        return depth;
    }

    private static int blank(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The place behind the marker that begins at a place; that place itself when none does. */
    private static int marker(String text, int from, int to) {
        if (text.charAt(from) == '>') {
            return from + 1;
        }
        int at = from;
        while (at < to && at - from < LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean sign = at < to && (at == from ? "-*+" : ".)").indexOf(text.charAt(at)) >= 0;
        return sign && at + 1 < to && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t') ? at + 1 : from;
    }
}
