// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.probebook.article.Article;
import org.probebook.knowledge.draft.Draft;
import org.probebook.library.Library;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drafts}: the knowledge that an article's text seems to hold. */
@Command(name = "drafts", description = "Drafts knowledge from an article's text: symptoms, causes, fixes and conditions with their probes, each with the words it is from. Keeps nothing. Places count in the article's text as show prints it.")
final class DraftsVerb extends Verb {
    @Parameters(paramLabel = "ID|FILE", description = "Any name of an article in the library, or a file to read.")
    private String name;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language wanted, where there is a choice.")
    private String language;

    @Option(names = "--xmi", description = "The draft as a knowledge file, to be worked on in any editor.")
    private boolean xmi;

    @Override
    int run(Library library) throws IOException {
        if (xmi && session().json()) {
            throw wrong("choose one of --json and --xmi");
        }
        Article article = Articles.named(library, name, language);
        Draft draft = library.authoring().draft(article);
        if (xmi) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            library.authoring().write(draft.problem(), file);
            session().print(file.toString(StandardCharsets.UTF_8).stripTrailing());
        } else if (session().json()) {
            session().print(new DraftsJson(article).of(name, draft));
        } else {
            new DraftsText(session(), article).print(draft);
        }
        return ExitCode.DONE;
    }
}
