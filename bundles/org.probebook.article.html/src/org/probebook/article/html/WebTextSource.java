// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.html.internal.BareHeadings;
import org.probebook.article.html.internal.WebArticle;
import org.probebook.article.text.TextDecoding;
import org.probebook.article.text.TextLines;

/**
 * Web pages that were saved as text: no mark-up is left, headings are lines of their own ({@code Symptomen}, {@code Ursache}). A page is known by
 * two such headings of one language.
 */
@Component
public final class WebTextSource implements IArticleSource {
    /** A longer file of this kind is something else: the longest page known has a tenth of it. */
    private static final int LONGEST = 2_000_000;

    @Override
    public String name() {
        return "web page as text";
    }

    @Override
    public Confidence recognise(SourceFile file) {
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content()) || isMarkup(TextDecoding.head(file.content()))) {
            return Confidence.NONE;
        }
        boolean known = BareHeadings.find(TextLines.of(TextDecoding.decode(file.content()))).isArticle();
        return !known ? Confidence.NONE : file.name().endsWith(".md") ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content())) {
            throw new UnreadableArticleException(
                    file.content().length == 0 ? "the file is empty" : "the file is not the text of a web page");
        }
        TextLines lines = TextLines.of(TextDecoding.decode(file.content()));
        BareHeadings headings = BareHeadings.find(lines);
        if (!headings.isArticle()) {
            throw new UnreadableArticleException("fewer than two lines are headings that a support article has");
        }
        return List.of(WebArticle.read(file, lines, headings));
    }

    private static boolean isMarkup(String head) {
        String start = head.stripLeading();
        return start.startsWith("<") || start.startsWith("{") || start.startsWith("---") || start.startsWith("DOCUMENT:");
    }
}
