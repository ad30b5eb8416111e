// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.List;

/**
 * The same text in two languages.
 *
 * @param foreign its paragraphs, its title first
 * @param english likewise; where there are as many, the ones at the same place belong together
 */
public record ParallelText(List<String> foreign, List<String> english) {
    public ParallelText {
        foreign = List.copyOf(foreign);
        english = List.copyOf(english);
    }

    /** A text of one paragraph. */
    public static ParallelText of(String foreign, String english) {
        return new ParallelText(List.of(foreign), List.of(english));
    }
}
