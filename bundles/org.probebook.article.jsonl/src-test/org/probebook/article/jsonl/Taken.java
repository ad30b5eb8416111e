// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;

/** A sink that keeps all it is told. */
final class Taken implements IArticleSink {
    final List<Article> articles = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void rejected(long line, String reason) {
        lines.add(line);
        reasons.add(reason);
    }
}
