// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;
import org.probebook.article.IArticleSource;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.ArticleMarkdown;
import org.probebook.article.render.ArticlePlain;
import org.probebook.fact.IFactRecogniser;

/**
 * Takes one input the way that an import takes it, and what an article meets afterwards: its pages, and the search for facts. For one thread.
 */
final class FuzzTrial {
    private static final int LONGEST_REASON = 1000;
    /** Of the processor, not of the clock: other work on the machine does not count. */
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String LINES = "JSON Lines";

    private final Formats formats;
    private final IFactRecogniser facts;
    private final List<Article> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String format = "";
    private int rejected;
    private long nanos;

    FuzzTrial(List<IArticleSource> sources, IFactRecogniser facts) {
        formats = new Formats(sources.stream().<IArticleSource>map(source -> new Witnessed(source, name -> format = name)).toList());
        this.facts = facts;
    }

    /**
     * Tries an input.
     *
     * @return what is wrong, a line each; empty when all is well
     */
    List<String> run(SourceFile file) {
        articles.clear();
        problems.clear();
        format = "";
        rejected = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            read(file);
            articles.forEach(this::use);
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            problems.add(described(e));
        }
        nanos = THREADS.getCurrentThreadCpuTime() - start;
        double kept = WordLoss.kept(format, file, articles);
        if (kept < WordLoss.LEAST) {
            problems.add(Math.round(100 * kept) + " % of the words are in the article");
        }
        if (nanos > MOST_NANOS * Math.max(1, articles.size())) {
            problems.add("takes longer than an article may");
        }
        return List.copyOf(problems);
    }

    /** The articles of the input that was tried last. */
    List<Article> articles() {
        return articles;
    }

    /** How long it took, in nanoseconds of the processor. */
    long nanos() {
        return nanos;
    }

    /** The format that read it; empty when none did. */
    String format() {
        return format;
    }

    private void read(SourceFile file) throws IOException {
        String refusal = "";
        try {
            formats.read(file, new IArticleSink() {
                @Override
                public void article(Article article) {
                    articles.add(article);
                }

                @Override
                public void rejected(long line, String reason) {
                    rejected++;
                    reason(reason);
                }
            });
        } catch (UnreadableArticleException e) {
            refusal = e.getMessage();
            reason(refusal);
        }
        if (refusal.isEmpty() == articles.isEmpty()) {
            problems.add(articles.size() + " articles, and refused with '" + refusal + "'");
        }
        if (format.equals(LINES) && articles.size() + rejected != lines(file.content())) {
            problems.add("of " + lines(file.content()) + " lines " + articles.size() + " are articles and " + rejected + " rejected");
        }
    }

    private void reason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || reason.chars().anyMatch(Character::isISOControl)) {
            problems.add("no reason of one line: " + reason);
        }
    }

    private void use(Article article) {
        if (article.id().isBlank() || article.title().isBlank() || article.language().isBlank()) {
            problems.add("no id, title or language");
        }
        // A line of JSON may be a title alone, and some old articles are products and keywords; other files were cut short.
        if (article.sections().isEmpty() && article.keywords().isEmpty() && article.products().isEmpty() && !format.equals(LINES)) {
            problems.add("no text in " + format);
        }
        if (article.title().indexOf('\n') >= 0) {
            problems.add("a title of several lines");
        }
        String page = ArticleHtml.standalone(article);
        if (!page.endsWith("</html>\n")) {
            problems.add("a page without its end");
        }
        ArticlePlain.of(article);
        ArticleMarkdown.of(article);
        facts.recognise(article.title());
        for (Section section : article.sections()) {
            String text = section.text();
            facts.recognise(text).forEach(fact -> inside(text, fact.at().from(), fact.at().to()));
        }
    }

    private void inside(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            problems.add("a fact from " + start + " to " + end + " in a text of " + text.length());
        }
    }

    private static long lines(byte[] content) {
        return Arrays.stream(new String(content, StandardCharsets.ISO_8859_1).split("\n"))
                .filter(line -> line.chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\r')).count();
    }

    static String described(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString().lines().findFirst().orElse(""));
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("org.probebook.")) {
                return text.append(" at ").append(element.getClassName()).append('.').append(element.getMethodName()).append(':')
                        .append(element.getLineNumber()).toString();
            }
        }
        return text.toString();
    }
}
