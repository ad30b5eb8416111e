// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.util.List;

/**
 * How the articles of a library name one another.
 *
 * @param total how often an article names another one; several times in one article count once
 * @param dead what they name and the library does not hold, the most often named first
 */
public record References(long total, List<Dead> dead) {
    public References {
        dead = List.copyOf(dead);
    }

    /** How many of them lead to an article of the library. */
    public long resolved() {
        return total - dead.stream().mapToLong(missing -> missing.by().size()).sum();
    }

    /**
     * An article that is named and is not there.
     *
     * @param target its name, by its key
     * @param by ids of the articles that name it, in alphabetical order
     */
    public record Dead(String target, List<String> by) {
        public Dead {
            by = List.copyOf(by);
        }
    }
}
