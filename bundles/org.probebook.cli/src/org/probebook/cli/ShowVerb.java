// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;

import org.probebook.article.Article;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.ArticleMarkdown;
import org.probebook.article.render.ArticlePlain;
import org.probebook.library.Library;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: prints an article. */
@Command(name = "show", description = "Prints an article.")
final class ShowVerb extends Verb {
    /** How an article is printed. */
    enum Format {
        TEXT, HTML, MARKDOWN, JSON
    }

    @Parameters(paramLabel = "ID", description = "Any name of the article.")
    private String id;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language wanted, where there is a choice.")
    private String language;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format;

    @Override
    int run(Library library) throws IOException {
        Article article = Articles.find(library, id, language);
        switch (format()) {
            case TEXT -> session().print(ArticlePlain.of(article).text());
            case MARKDOWN -> session().print(ArticleMarkdown.of(article));
            case HTML -> session().print(ArticleHtml.standalone(article));
            case JSON -> session().print(ArticleJson.of(id, article));
        }
        return ExitCode.DONE;
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        return session().json() ? Format.JSON : Format.TEXT;
    }
}
