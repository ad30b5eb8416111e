// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

import org.probebook.fact.Span;

/** A passage of an article that shows why it was found; the spans mark the matches in {@code text}, in order, without overlap. */
public record Snippet(String text, List<Span> matches) {
    public Snippet {
        matches = List.copyOf(matches);
    }
}
