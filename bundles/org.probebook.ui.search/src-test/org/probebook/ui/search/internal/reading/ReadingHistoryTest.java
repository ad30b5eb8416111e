// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class ReadingHistoryTest {
    private final ReadingHistory<String> history = new ReadingHistory<>("a");

    @Test
    void goesBackAndForth() {
        history.visit("b");
        history.visit("c");
        assertEquals(Optional.of("b"), history.goBack());
        assertEquals(Optional.of("a"), history.goBack());
        assertEquals(Optional.empty(), history.goBack());
        assertEquals(Optional.of("b"), history.goForward());
        assertTrue(history.canGoForward());
    }

    @Test
    void anotherWayEndsTheWayForward() {
        history.visit("b");
        history.goBack();
        history.visit("c");
        assertFalse(history.canGoForward());
        assertEquals(Optional.of("a"), history.goBack());
    }

    @Test
    void theSameArticleAgainIsNoStep() {
        history.visit("a");
        assertFalse(history.canGoBack());
        assertEquals("a", history.current());
    }

    @Test
    void doesNotGrowForEver() {
        for (int i = 0; i < 1000; i++) {
            history.visit("article " + i);
        }
        int steps = 0;
        while (history.goBack().isPresent()) {
            steps++;
        }
        assertEquals(100, steps);
    }
}
