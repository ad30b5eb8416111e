// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.Objects;

/**
 * A fact of an article, with the part that names it.
 *
 * @param section number of the section in the article, from 0, or {@link #TITLE}; the fact's span counts in that section's text
 * @param confidence how sure it is that the article says this and means it so, from 0 to 1
 */
public record ArticleFact(int section, Fact fact, Sense sense, double confidence) {
    /** Stands for the title, where a section's number is expected. */
    public static final int TITLE = -1;

    public ArticleFact {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(sense);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }
}
