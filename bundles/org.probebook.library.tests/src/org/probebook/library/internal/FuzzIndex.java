// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.SearchRequest;

/** An index for the articles of some inputs, which are looked for once all are in. For one thread. */
final class FuzzIndex implements AutoCloseable {
    private static final int SHORT = 300;

    private final ISearchEngine engine;
    private final Path folder;
    private final IArticleWriter writer;
    private final List<Article> kept = new ArrayList<>();

    FuzzIndex(ISearchEngine engine, Path folder) throws IOException {
        this.engine = engine;
        this.folder = folder;
        writer = engine.write(folder);
    }

    /**
     * Adds an article, and keeps it for {@link #problems}.
     *
     * @param input number of the input, which stands for the place of the file
     */
    void put(long input, Article article) throws IOException {
        writer.put("fuzz", input + "/" + kept.size(), article);
        kept.add(article);
    }

    /** Whether all articles come back as they were, and can be searched for; what is wrong, a line each. */
    List<String> problems() throws IOException {
        writer.commit();
        List<String> problems = new ArrayList<>();
        try (ISearch search = engine.read(folder)) {
            for (Article article : kept) {
                if (!search.articles(article.id()).contains(article)) {
                    problems.add("not found by its id, or not as it was: " + article.id());
                }
                String title = article.title().substring(0, Math.min(SHORT, article.title().length()));
                search.search(SearchRequest.of(title, 5)).hits().forEach(hit -> hit.snippet().text().length());
            }
        }
        return problems;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
