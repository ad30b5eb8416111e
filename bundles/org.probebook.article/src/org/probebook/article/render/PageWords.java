// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.Objects;

/**
 * The words that a page adds to an article's own, in the language of whoever reads it.
 *
 * @param products heading before the products
 * @param revised word before the date of the last revision
 * @param about word before the articles whose problem this one treats
 * @param references heading of the list of references at the end
 * @param missing said of a reference that the library does not have
 * @param flattened said of an article whose sections were inferred
 * @param source words before the file that an article was read from
 */
public record PageWords(String products, String revised, String about, String references, String missing, String flattened,
        String source) {
    /** In English. */
    public static final PageWords ENGLISH = new PageWords("Applies to", "Revised", "About", "Articles and pages named here",
            "not in this library",
            "The source of this article has no marked sections: those shown were inferred from its text.",
            "Read from");

    public PageWords {
        Objects.requireNonNull(products);
        Objects.requireNonNull(revised);
        Objects.requireNonNull(about);
        Objects.requireNonNull(references);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(flattened);
        Objects.requireNonNull(source);
    }
}
