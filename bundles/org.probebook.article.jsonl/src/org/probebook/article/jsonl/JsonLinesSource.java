// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSink;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.jsonl.internal.JsonArticle;
import org.probebook.article.jsonl.internal.JsonLine;
import org.probebook.article.jsonl.internal.JsonSigns;
import org.probebook.article.jsonl.internal.LineReader;

/**
 * JSON Lines in UTF-8: each line is an object with {@code id}, {@code lang}, {@code title} and {@code text}; {@code path} may stand in for the id. Other
 * members are passed over. A line that is no article is rejected with its number, and does not touch the others; files of any size are read in a stream.
 */
@Component
public final class JsonLinesSource implements IArticleSource {

    @Override
    public String name() {
        return "JSON Lines";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public Confidence recognise(SourceFile file) {
        return JsonSigns.judge(file.name(), file.content());
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        Gathering all = new Gathering();
        try {
            read(file, all);
        } catch (IOException e) {
            throw new UnreadableArticleException("its bytes cannot be read: " + e.getMessage());
        }
        return all.articles;
    }

    @Override
    public void read(SourceFile file, IArticleSink sink) throws UnreadableArticleException, IOException {
        boolean any = false;
        String first = "it is empty";
        try (InputStream stream = file.stream().open()) {
            LineReader lines = new LineReader(stream);
            while (lines.next()) {
                try {
                    sink.article(article(file, lines));
                    any = true;
                } catch (UnreadableArticleException e) {
                    first = any || lines.number() > 1 ? first : e.getMessage();
                    sink.rejected(lines.number(), e.getMessage());
                }
            }
        }
        if (!any) {
            throw new UnreadableArticleException("none of its lines is an article; the first: " + first);
        }
    }

    private static Article article(SourceFile file, LineReader lines) throws UnreadableArticleException {
        if (lines.tooLong()) {
            throw new UnreadableArticleException("the line is longer than " + (LineReader.LONGEST >> 20) + " MB");
        }
        return JsonArticle.read(file, JsonLine.parse(lines.bytes(), lines.length()));
    }

    private static final class Gathering implements IArticleSink {
        private final List<Article> articles = new ArrayList<>();

        @Override
        public void article(Article article) {
            articles.add(article);
        }

        @Override
        public void rejected(long line, String reason) {
            // Who asks for a list wants the articles; the file fails only if there is none.
        }
    }
}
