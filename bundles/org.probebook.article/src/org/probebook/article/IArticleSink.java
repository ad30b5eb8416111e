// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.io.IOException;

/** Takes the articles of a file one by one, so that a file of very many needs no memory for all of them. Called by one thread. */
public interface IArticleSink {

    /**
     * Takes the next article.
     *
     * @throws IOException when it cannot be kept; the source stops reading and passes this on
     */
    void article(Article article) throws IOException;

    /**
     * Tells that a part of the file is no article; reading goes on behind it.
     *
     * @param line number of the line where the part begins, from 1
     * @param reason one line that tells the user why
     */
    void rejected(long line, String reason);
}
