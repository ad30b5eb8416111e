// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.article.ArticleName;
import org.probebook.article.SourceFile;

class ArticlePlaceTest {

    @Test
    void aFolderOfALanguageIsSpeltInItsOneWay() {
        assertPlace("nl", "pumps/nl/help/a.md", place("pumps", "nl-NL/help/a.md"));
        assertPlace("zh-TW", "pumps/zh-TW/help/a.md", place("pumps", "zh-Hant/help/a.md"));
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
        assertPlace("", "pumps/help/a.md", place("pumps", "help/a.md"));
    }

    @Test
    void theCollectionItselfMayBeALanguage() {
        assertPlace("nl", "nl-NL/help/a.md", place("nl-NL", "help/a.md"));
    }

    @ParameterizedTest
    @CsvSource({ "valve.nl.md,nl,pumps/nl/valve.md", "docs/valve.en.md,en,pumps/en/docs/valve.md", "nl/valve.nl.md,nl,pumps/nl/valve.md",
            "content/nl/valve.md,nl,pumps/nl/content/valve.md", "i18n/nl/docs/valve.md,nl,pumps/nl/docs/valve.md",
            "locales/nl_NL/valve.md,nl,pumps/nl/valve.md", "docs/translations/pt-BR/valve.md,pt-BR,pumps/pt-BR/docs/valve.md",
            "i18n/nl/docusaurus-plugin-content-docs/current/valve.md,nl,pumps/nl/docs/valve.md", "about.node.js.md,,pumps/about.node.js.md",
            "sign-it.md,,pumps/sign-it.md" })
    void everyUsualLayoutOfTranslationsIsKnown(String path, String language, String id) {
        assertPlace(language == null ? "" : language, id, place("pumps", path));
    }

    @ParameterizedTest
    @CsvSource({ "valve.md,nl/valve.md", "valve.md,valve.nl.md", "valve.en.md,valve.nl.md", "docs/valve.md,docs/nl/valve.md",
            "content/en/valve.md,content/nl/valve.md", "docs/valve.md,i18n/nl/docusaurus-plugin-content-docs/current/valve.md",
            "docs/valve.md,translations/nl/docs/valve.md", "locales/en_US/valve.md,locales/nl_NL/valve.md" })
    void anOriginalMeetsItsTranslation(String original, String translation) {
        assertEquals(ArticleName.problemKey(place("pumps", original).id()), ArticleName.problemKey(place("pumps", translation).id()));
    }

    private static void assertPlace(String language, String id, ArticlePlace place) {
        assertEquals(id, place.id());
        assertEquals(language, place.language().orElse(""));
    }

    private static ArticlePlace place(String collection, String path) {
        return ArticlePlace.of(new SourceFile(collection, path, new byte[0]));
    }
}
