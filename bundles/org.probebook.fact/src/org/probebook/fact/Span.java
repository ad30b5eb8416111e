// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

/** A piece of a text: from the character at {@code from} up to, not including, the one at {@code to}. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }
}
