// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Objects;

/**
 * Words of an article.
 *
 * @param article id of the article
 * @param language BCP 47 tag of the article; empty where it is not known
 * @param section kind of the section, as its token; {@code title} for the title; empty where it is not known
 * @param quote as they stand there, at most a few lines; empty where they cannot be told
 */
public record Quotation(String article, String language, String section, String quote) {
    public Quotation {
        Objects.requireNonNull(article);
        Objects.requireNonNull(language);
        Objects.requireNonNull(section);
        Objects.requireNonNull(quote);
    }
}
