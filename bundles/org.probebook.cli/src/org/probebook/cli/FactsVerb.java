// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.render.ArticlePlain;
import org.probebook.fact.ArticleFact;
import org.probebook.library.Library;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code facts}: what is exact and language-neutral in articles. */
@Command(name = "facts", description = "Lists what is exact in an article: error codes, registry values, files, services, commands, pipes, references. Places count in the article's text as show prints it. Of several articles the JSON is an object a line.")
final class FactsVerb extends Verb {
    @Parameters(paramLabel = "ID|FILE", arity = "1..*", description = "Any name of an article in the library, or a file to read.")
    private List<String> names;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language wanted, where there is a choice.")
    private String language;

    @Override
    int run(Library library) throws IOException {
        for (String name : names) {
            Article article = Articles.named(library, name, language);
            print(Files.isRegularFile(Path.of(name)) ? article.id() : name, article, library.facts(article));
        }
        return ExitCode.DONE;
    }

    private void print(String id, Article article, List<ArticleFact> facts) {
        if (!session().json()) {
            facts.stream().map(fact -> fact.fact().label()).distinct().forEach(session()::print);
        } else if (names.size() == 1) {
            session().print(FactsJson.of(id, facts, ArticlePlain.of(article)));
        } else {
            session().print(FactsJson.of(id, facts, ArticlePlain.of(article)).toString());
        }
    }
}
