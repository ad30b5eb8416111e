// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/**
 * A source that tells when it was chosen to read.
 *
 * @param source does the work
 * @param chosen told of the source's name before it reads
 */
record Witnessed(IArticleSource source, Consumer<String> chosen) implements IArticleSource {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Confidence recognise(SourceFile file) {
        return source.recognise(file);
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        chosen.accept(source.name());
        return source.read(file);
    }

    @Override
    public void read(SourceFile file, IArticleSink sink) throws UnreadableArticleException, IOException {
        chosen.accept(source.name());
        source.read(file, sink);
    }

    @Override
    public boolean streams() {
        return source.streams();
    }
}
