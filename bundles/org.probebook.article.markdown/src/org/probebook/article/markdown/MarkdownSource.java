// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.markdown.internal.MarkdownArticle;
import org.probebook.article.markdown.internal.MarkdownSigns;
import org.probebook.article.markdown.internal.TableSize;
import org.probebook.article.text.TextDecoding;

/**
 * Articles in Markdown. The front matter may say {@code id}, {@code language}, {@code title}, {@code about} (ids), {@code translation-of},
 * {@code products} ({@code Name: version, version}), {@code keywords} and {@code revised}; what it leaves out comes from the text and from the
 * file's place. Tables of contents, licences and read-me files are passed over.
 */
@Component
public final class MarkdownSource implements IArticleSource {
    private static final int LONGEST = 5_000_000;

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
        if (!TableSize.isTame(text)) {
            throw new UnreadableArticleException("its tables have more cells than those of any article");
        }
        try {
            return List.of(MarkdownArticle.read(file, text));
        } catch (IndexOutOfBoundsException quote) {
            // The reader of front matter trips over a value that is one quotation mark.
            throw new UnreadableArticleException("a field of its front matter cannot be read; does a quotation mark stand alone?");
        } catch (StackOverflowError nested) {
            // The parser descends a level for each quote or list inside another; only a file made to break it nests by the thousand.
            throw new UnreadableArticleException("its lists, quotes or emphases are nested too deeply");
        }
    }
}
