// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Objects;

import org.probebook.fact.Fact;

/**
 * A fact of an article, with the part that names it.
 *
 * @param section number of the section in the article, from 0, or {@link #TITLE}; the fact's span counts in that section's text
 */
public record ArticleFact(int section, Fact fact) {
    /** Stands for the title, where a section's number is expected. */
    public static final int TITLE = -1;

    public ArticleFact {
        Objects.requireNonNull(fact);
    }
}
