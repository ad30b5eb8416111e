// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** The articles in {@code testdata}, as they are and flattened. */
final class Fixtures {
    private Fixtures() {
    }

    static SourceFile file(String name) throws IOException {
        return new SourceFile("pumps", name, Files.readAllBytes(Path.of("testdata", name)));
    }

    static SourceFile file(String name, String content) {
        return new SourceFile("pumps", name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file with all white space collapsed to single blanks. */
    static SourceFile flat(SourceFile file) {
        String text = new String(file.content(), StandardCharsets.ISO_8859_1).replaceAll("\\s+", " ");
        return new SourceFile(file.collection(), file.path(), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Article read(SourceFile file) throws UnreadableArticleException {
        return new LegacyTextSource().read(file).getFirst();
    }
}
