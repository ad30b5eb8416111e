// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

/**
 * A part of a page.
 *
 * @param from first character
 * @param to the character after the last one
 */
public record Range(int from, int to) {
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range: " + from + " to " + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean has(int at) {
        return from <= at && at < to;
    }

    boolean touches(Range other) {
        return from < other.to && other.from < to;
    }
}
