// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/** The articles that were read in one editor, with a way back and forth between them. */
final class ReadingHistory<T> {
    private static final int LONGEST = 100;

    private final Deque<T> back = new ArrayDeque<>();
    private final Deque<T> forward = new ArrayDeque<>();
    private T current;

    ReadingHistory(T first) {
        current = Objects.requireNonNull(first);
    }

    T current() {
        return current;
    }

    /** Goes somewhere else; the way forward is lost. */
    void visit(T next) {
        if (next.equals(current)) {
            return;
        }
        back.push(current);
        forward.clear();
        current = next;
        if (back.size() > LONGEST) {
            back.removeLast();
        }
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Goes one step back; empty when there is none. */
    Optional<T> goBack() {
        return step(back, forward);
    }

    /** Goes one step forward again; empty when there is none. */
    Optional<T> goForward() {
        return step(forward, back);
    }

    private Optional<T> step(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        current = from.pop();
        return Optional.of(current);
    }
}
