// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.expression;

import java.util.List;

/** What an article has to meet, as a tree. */
sealed interface Condition {

    /** Every part is met. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Some part is met. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The other is not met. */
    record Not(Condition other) implements Condition {
    }

    /** All of these words stand somewhere in the article. */
    record Words(String text) implements Condition {
    }

    /** The words stand together. */
    record Phrase(String text) implements Condition {
    }

    /** Some word is of a pattern. */
    record Wild(WordPattern pattern) implements Condition {
    }

    /**
     * A property has a value.
     *
     * @param quoted whether the value was quoted: its words stand together
     */
    record Property(PropertyName name, String value, boolean quoted) implements Condition {

        /** As it may be typed. */
        String shown() {
            return name.spelling() + ":" + (quoted ? '"' + value + '"' : value);
        }
    }
}
