// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;

/** A sink that keeps nothing. */
final class Counting implements IArticleSink {
    long articles;

    @Override
    public void article(Article article) {
        articles++;
    }

    @Override
    public void rejected(long line, String reason) {
        throw new AssertionError(line + ": " + reason);
    }
}
