// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

/**
 * What somebody who is typing may want.
 *
 * @param text what the search would be
 * @param detail what it is, as the name of an error or the id of an article; may be empty
 */
public record Suggestion(Kind kind, String text, String detail) {

    /** Where it comes from. */
    public enum Kind {
        PAST_SEARCH, ARTICLE, ERROR, PRODUCT, FACT, WORD
    }
}
