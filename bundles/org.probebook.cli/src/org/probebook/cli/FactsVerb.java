// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.render.ArticlePlain;
import org.probebook.fact.ArticleFact;
import org.probebook.library.Library;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code facts}: what is exact and language-neutral in an article. */
@Command(name = "facts", description = "Lists what is exact in an article: error codes, registry values, files, pipes, references. Places count in the article's text as show prints it.")
final class FactsVerb extends Verb {
    @Parameters(paramLabel = "ID|FILE", description = "Any name of an article in the library, or a file to read.")
    private String name;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language wanted, where there is a choice.")
    private String language;

    @Override
    int run(Library library) throws IOException {
        Article article = Articles.named(library, name, language);
        List<ArticleFact> facts = library.facts(article);
        if (session().json()) {
            session().print(FactsJson.of(name, facts, ArticlePlain.of(article)));
        } else {
            facts.stream().map(fact -> fact.fact().label()).distinct().forEach(session()::print);
        }
        return ExitCode.DONE;
    }
}
