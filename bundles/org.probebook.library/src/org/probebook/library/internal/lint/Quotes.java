// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Span;
import org.probebook.library.lint.Quotation;

/** Quotes the words around a fact. */
final class Quotes {
    private static final String TITLE = "title";
    private static final int LONGEST = 240;

    private Quotes() {
    }

    /** The line that a fact stands in, or as much of it as a reader needs. */
    static Quotation of(Article article, ArticleFact fact) {
        return of(article, fact.section(), fact.fact().at());
    }

    static Quotation of(Article article, int section, Span at) {
        boolean title = section == ArticleFact.TITLE;
        String text = title ? article.title() : article.sections().get(section).text();
        String kind = title ? TITLE : article.sections().get(section).kind().token();
        return new Quotation(article.id(), article.language(), kind, around(text, at));
    }

    private static String around(String text, Span at) {
        int from = text.lastIndexOf('\n', Math.max(0, at.from() - 1)) + 1;
        int end = text.indexOf('\n', at.to());
        int to = end < 0 ? text.length() : end;
        if (to - from > LONGEST) {
            int margin = Math.max(0, LONGEST - (at.to() - at.from())) / 2;
            from = wordStart(text, Math.max(from, at.from() - margin), at.from());
            to = wordEnd(text, Math.min(to, from + LONGEST), Math.min(at.to(), from + LONGEST));
        }
        return text.substring(from, to).strip();
    }

    private static int wordStart(String text, int from, int limit) {
        int space = from == 0 ? -1 : text.indexOf(' ', from);
        return space < 0 || space > limit ? from : space + 1;
    }

    private static int wordEnd(String text, int to, int limit) {
        int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        return space < limit ? to : space;
    }
}
