// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.article.Article;
import org.probebook.article.IArticleSource;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.mskb.internal.FlatArticle;
import org.probebook.article.mskb.internal.LegacyArticle;
import org.probebook.article.mskb.internal.LegacyHeader;
import org.probebook.article.text.TextDecoding;
import org.probebook.article.text.TextLines;

/**
 * Articles that begin with {@code DOCUMENT:} and a number. A file whose line ends were lost is read too: its sections are inferred from the rules
 * that once underlined their headings, and the article says that it is not structured.
 */
@Component
public final class LegacyTextSource implements IArticleSource {
    /** Bytes; the longest article known has a twentieth of it. */
    private static final int LONGEST = 4_000_000;

    @Override
    public String name() {
        return "legacy text";
    }

    @Override
    public Confidence recognise(SourceFile file) {
        return TextDecoding.isText(file.content()) && LegacyHeader.begins(TextDecoding.head(file.content()))
                ? Confidence.CERTAIN
                : Confidence.NONE;
    }

    @Override
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        if (!TextDecoding.isText(file.content())) {
            throw new UnreadableArticleException(file.content().length == 0 ? "the file is empty" : "the file is not text");
        }
        if (file.content().length > LONGEST) {
            throw new UnreadableArticleException("the file is longer than any article: over " + LONGEST / 1_000_000 + " MB");
        }
        String text = TextDecoding.decode(file.content());
        if (!LegacyHeader.begins(text)) {
            throw new UnreadableArticleException("no DOCUMENT line with a number at the beginning");
        }
        TextLines lines = TextLines.of(text);
        return List.of(LegacyHeader.isFlat(lines) ? FlatArticle.read(text, file.path()) : LegacyArticle.read(lines, file.path()));
    }
}
