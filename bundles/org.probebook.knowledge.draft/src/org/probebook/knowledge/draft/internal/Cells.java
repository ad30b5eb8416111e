// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.FileVersion;

/** Reads the versions of files in tables without a head: in the cell behind a file's name. */
final class Cells {
    private static final Pattern VERSION = Pattern.compile("[ \\t]*\\|[ \\t]*(\\d{1,5}(?:\\.\\d{1,5}){2,3})[ \\t]*\\|");

    private Cells() {
    }

    /** The facts of an article, and files among them with the versions that stand in the next cell. */
    static List<ArticleFact> read(Article article, List<ArticleFact> facts) {
        return facts.stream().map(fact -> read(article, fact)).toList();
    }

    private static ArticleFact read(Article article, ArticleFact fact) {
        if (fact.section() < 0 || !(fact.fact() instanceof FileVersion file) || !file.version().isEmpty()) {
            return fact;
        }
        String text = article.sections().get(fact.section()).text();
        Matcher cell = VERSION.matcher(text).region(file.at().to(), text.length());
        return cell.lookingAt()
                ? new ArticleFact(fact.section(), new FileVersion(file.name(), cell.group(1), file.platform(), file.at()), fact.sense(),
                        fact.confidence())
                : fact;
    }
}
