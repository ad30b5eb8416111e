// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

/** A stretch of a section's text: from the character at {@code from} up to, not including, the one at {@code to}. */
public record Place(int section, int from, int to) {

    boolean holds(int otherSection, int at) {
        return section == otherSection && from <= at && at < to;
    }

    Place upTo(Place last) {
        return new Place(section, from, Math.max(to, last.to));
    }
}
