// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.io.IOException;
import java.util.List;

/**
 * Reads one format of articles. Implementations come as OSGi services, hold no state and are called from several threads at once.
 */
public interface IArticleSource {

    /** How sure a source is that a file is its own, judged by content first and name second. */
    enum Confidence {
        /** Not this format, or not an article: an index page, a list, a licence. */
        NONE,
        /** It could be read as this format, when nothing else claims it. */
        POSSIBLE,
        /** It looks like this format. */
        LIKELY,
        /** A signature of the format is there. */
        CERTAIN
    }

    /** Short name for messages: {@code legacy text}, {@code Markdown}. */
    String name();

    /** Judges a file; looks at as little of it as it can, and never throws for odd bytes. */
    Confidence recognise(SourceFile file);

    /**
     * Reads all articles of a file.
     *
     * @return at least one article
     * @throws UnreadableArticleException when the file is none of this format after all; its message tells the user why
     */
    List<Article> read(SourceFile file) throws UnreadableArticleException;

    /**
     * Reads the articles of a file one after the other. A source of formats that hold many articles in a file overrides this, and goes on behind a part that
     * is no article.
     *
     * @param sink takes the articles, and what is rejected
     * @throws UnreadableArticleException when the file is none of this format after all
     * @throws IOException from the sink, or when the file's bytes cannot be read
     */
    default void read(SourceFile file, IArticleSink sink) throws UnreadableArticleException, IOException {
        for (Article article : read(file)) {
            sink.article(article);
        }
    }

    /** Bytes of the largest file that this source reads, where it does not {@link #streams() stream}: more would be a file made to fill the memory, and no article. */
    default int largest() {
        return 8 << 20;
    }

    /** Whether this source reads through {@link SourceFile#stream()}, so that it can be given files that are not {@link SourceFile#whole() whole}. */
    default boolean streams() {
        return false;
    }
}
