// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

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
}
