// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 * JSON Lines in UTF-8: each line is an object with {@code id}, {@code lang}, {@code title} and {@code text}; {@code path} may stand in for the id.
 * {@code translationOf}, {@code date}, {@code url}, {@code products} and {@code keywords} are taken where they are given; other members are passed over.
 * An id counts once in a file for each language: a line that repeats it is rejected. A line that is no article is rejected with its number, and does not touch the others; files of any size are read in a stream.
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
        Confidence lines = JsonSigns.judge(file.name(), file.content());
        boolean told = lines == Confidence.NONE && file.name().matches("(?i).*\\.(jsonl|ndjson)") && isOneDocument(file.content());
        return told ? Confidence.POSSIBLE : lines;
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
        Set<Long> known = new HashSet<>();
        try (InputStream stream = file.stream().open()) {
            LineReader lines = new LineReader(stream);
            while (lines.next()) {
                try {
                    Article article = article(file, lines);
                    if (!known.add(mark(article))) {
                        throw new UnreadableArticleException(
                                "an earlier line of the file is an article of the same id and language, '" + article.id() + "'");
                    }
                    sink.article(article);
                    any = true;
                } catch (UnreadableArticleException e) {
                    first = any || lines.number() > 1 ? first : e.getMessage();
                    sink.rejected(lines.number(), e.getMessage());
                }
            }
        }
        if (!any) {
            if (isOneDocument(file.content())) {
                throw new UnreadableArticleException(
                        "is one JSON document over several lines, or a list; JSON Lines has one object on each line, without a list around them");
            }
            throw new UnreadableArticleException("none of its lines is an article; the first: " + first);
        }
    }

    /** Stands for an article among those of a file, of which there can be millions: two share a mark once in an age. */
    private static long mark(Article article) {
        String name = article.language() + " " + article.id();
        return (long) name.hashCode() << 32 | new StringBuilder(name).reverse().append(name.length()).toString().hashCode() & 0xFFFFFFFFL;
    }

    private static boolean isOneDocument(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return start.matches("(?s)\\[\\s*\\{.*") || start.matches("(?s)\\{\\s*\\n.*");
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
