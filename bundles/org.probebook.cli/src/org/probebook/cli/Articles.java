// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.probebook.article.Article;
import org.probebook.library.Library;
import org.probebook.library.NotFoundException;

/** Finds the article that a user names. */
final class Articles {
    private Articles() {
    }

    /** The article in a file, or of a name in a language. */
    static Article named(Library library, String name, String language) throws IOException {
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? library.read(file) : find(library, name, language);
    }

    /** The article of a name in a language, or in the best one there is. */
    static Article find(Library library, String name, String language) throws IOException {
        Optional<Article> article = library.articles().article(name, Optional.ofNullable(language));
        if (article.isEmpty()) {
            throw new NotFoundException("there is no article " + name + " in " + library.folder() + ": search for it, or import it");
        }
        return article.get();
    }
}
