// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.lucene.util.BytesRef;
import org.probebook.article.Article;
import org.probebook.index.internal.analysis.LanguageKey;

/**
 * What of an article is made a vector of: title and symptoms, in English. More of it would bring what is common to thousands of articles.
 *
 * @param text as the model reads it
 */
public record EmbeddedText(String text) {
    private static final int LONGEST = 900;
    /** Enough that no two texts share a key. */
    private static final int KEY_BYTES = 12;

    /** The text of an article; empty when it has none, or is in a language that cannot be put into English. */
    public static Optional<EmbeddedText> of(Article article, SearchableText searchable, EnglishText english) throws IOException {
        String own = article.title() + "\n" + String.join("\n", searchable.symptoms());
        String cut = own.substring(0, Math.min(LONGEST, own.length())).strip();
        return english.of(cut, LanguageKey.of(article.language())).filter(text -> !text.isBlank()).map(EmbeddedText::new);
    }

    /** Names the text: articles that say the same share a vector, and one that is changed gets another. */
    public BytesRef key() {
        return new BytesRef(Arrays.copyOf(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)), KEY_BYTES));
    }
}
