// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.html.internal.HtmlArticle;
import org.probebook.article.html.internal.HtmlDocument;
import org.probebook.article.text.TextDecoding;

/**
 * Web pages with their mark-up. Headings, paragraphs, lists, tables and what is preformatted become an article's blocks; scripts, styles, forms, comments
 * and navigation never do. Nothing that a page links to is fetched.
 */
@Component
public final class HtmlSource implements IArticleSource {
    /** Bytes; a longer page is a dump of something else. */
    private static final int LONGEST = 8_000_000;

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public Confidence recognise(SourceFile file) {
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content())) {
            return Confidence.NONE;
        }
        String head = TextDecoding.head(file.content()).toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Confidence.CERTAIN;
        }
        if (isWebArchive(start)) {
            // Who reads it says what to do.
            return Confidence.POSSIBLE;
        }
        if (!start.startsWith("<")) {
            return Confidence.NONE;
        }
        if (head.contains("<html") || head.contains("<!doctype html")) {
            return Confidence.LIKELY;
        }
        return head.contains("<body") || head.contains("<h1") || head.contains("<title") ? Confidence.POSSIBLE : Confidence.NONE;
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        if (file.content().length == 0) {
            throw new UnreadableArticleException("the file is empty");
        }
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content())) {
            throw new UnreadableArticleException("the file is no web page, or longer than one can be");
        }
        if (isWebArchive(TextDecoding.head(file.content()).toLowerCase(Locale.ROOT).stripLeading())) {
            throw new UnreadableArticleException("is a web archive (MHTML); save the page as HTML instead");
        }
        return List.of(HtmlArticle.read(file, HtmlDocument.parse(file.content())));
    }

    /** A page with all that it loads in one message, as some browsers save it. */
    private static boolean isWebArchive(String head) {
        return (head.startsWith("from:") || head.startsWith("mime-version:") || head.startsWith("content-type: multipart/related"))
                && head.contains("multipart/related") && head.contains("text/html");
    }
}
