// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.markdown.internal.LineNesting;
import org.probebook.article.markdown.internal.MarkdownArticle;
import org.probebook.article.markdown.internal.MarkdownSigns;
import org.probebook.article.markdown.internal.TableSize;
import org.probebook.article.text.TextDecoding;

/**
 * Articles in Markdown. The front matter may say {@code id}, {@code language}, {@code title}, {@code about} (ids), {@code translation-of} (an id, a number
 * or a path), {@code products} ({@code Name: version, version}), {@code keywords} and {@code revised}, each also by other usual names; what it leaves out
 * comes from the text and from the file's place. Tables of contents, licences and read-me files are refused with the reason.
 */
@Component
public final class MarkdownSource implements IArticleSource {
    private static final int LONGEST = 5_000_000;
    private static final String TOO_DEEP = "its lists, quotes or emphases are nested too deeply";

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public Confidence recognise(SourceFile file) {
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content())) {
            return Confidence.NONE;
        }
        return MarkdownSigns.judge(file.name(), TextDecoding.head(file.content()));
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        if (file.content().length > LONGEST || !TextDecoding.isText(file.content())) {
            throw new UnreadableArticleException(
                    file.content().length == 0 ? "the file is empty" : "the file is no text, or too long for an article");
        }
        String text = TextDecoding.decode(file.content());
        if (!MarkdownSigns.isTame(text)) {
            throw new UnreadableArticleException("a line of it is full of angle brackets; no article has thousands");
        }
        if (!LineNesting.isTame(text)) {
            throw new UnreadableArticleException(TOO_DEEP);
        }
        if (!TableSize.isTame(text)) {
            throw new UnreadableArticleException("its tables have more cells than those of any article");
        }
        Optional<String> refusal = MarkdownSigns.refusal(file.name(), TextDecoding.head(file.content()));
        if (refusal.isPresent()) {
            throw new UnreadableArticleException(refusal.get());
        }
        try {
            return List.of(MarkdownArticle.read(file, text));
        } catch (StackOverflowError nested) {
            // The parser descends a level for each quote or list inside another; only a file made to break it nests by the thousand.
            throw new UnreadableArticleException(TOO_DEEP);
        }
    }
}
