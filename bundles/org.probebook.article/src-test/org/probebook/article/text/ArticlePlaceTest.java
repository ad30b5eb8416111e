// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.SourceFile;

class ArticlePlaceTest {

    @Test
    void aFolderOfALanguageIsSpeltInItsOneWay() {
        assertEquals(new ArticlePlace(Optional.of("nl"), "pumps/nl/help/a.md"), place("pumps", "nl-NL/help/a.md"));
        assertEquals(new ArticlePlace(Optional.of("zh-TW"), "pumps/zh-TW/help/a.md"), place("pumps", "zh-Hant/help/a.md"));
    }

    @Test
    void aTopFolderThatRepeatsTheCollectionIsLeftOut() {
        assertEquals("pumps/de/a.md", place("pumps", "pumps/de-DE/a.md").id());
        assertEquals("pumps/a.md", place("pumps", "pumps/a.md").id());
    }

    @Test
    void foldersAboveTheLanguageStay() {
        assertEquals("pumps/fr/docs/a.md", place("pumps", "docs/fr/a.md").id());
    }

    @Test
    void withoutALanguageThePathIsTheId() {
        assertEquals(new ArticlePlace(Optional.empty(), "pumps/help/a.md"), place("pumps", "help/a.md"));
    }

    @Test
    void theCollectionItselfMayBeALanguage() {
        assertEquals(new ArticlePlace(Optional.of("nl"), "nl-NL/help/a.md"), place("nl-NL", "help/a.md"));
    }

    private static ArticlePlace place(String collection, String path) {
        return ArticlePlace.of(new SourceFile(collection, path, new byte[0]));
    }
}
