// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.ArticleName;
import org.probebook.article.SourceFile;

class NearbyFilesTest {

    @ParameterizedTest
    @CsvSource({ "nl/help/a.md,b.md,pumps/nl/help/b.md", "nl/help/a.md,../b.md#top,pumps/nl/b.md", "nl/help/a.md,/x/b.md,pumps/nl/x/b.md",
            "nl/help/a.md,../../en/help/a.md,pumps/en/help/a.md", "help/a.md,/x/b.md,pumps/x/b.md", "help/a.md,./b,pumps/help/b.md",
            "docs/nl/a.md,/b.md?x=1,pumps/nl/docs/b.md", "pumps/a.md,/b.md,pumps/b.md", "help/a.md,een%20map/b.md,pumps/help/een map/b.md",
            "help/a.md,100%.md,pumps/help/100%.md", "a.md,../../../../etc/passwd,pumps/etc/passwd.md",
            "help/a.md,b.nl.md,pumps/nl/help/b.md",
            "help/a.md,KB900001,KB900001", "help/a.md,pb-pump,pb-pump" })
    void aPathLeadsToTheIdOfItsFile(String file, String link, String id) {
        assertEquals(Optional.of(id), nearby(file).id(link));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "#top", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "mailto:a@example.org",
            "//example.org/a", "c:\\a.md", "..\\a.md", "a.png", "b.ZIP", "java%0ascript/a.md", "java%3Ascript", "wort" })
    void whatLeadsToNoArticleIsNoReference(String link) {
        assertEquals(Optional.empty(), nearby("help/a.md").id(link));
    }

    @Test
    void aLinkOfManyThousandCharactersIsNoReference() {
        assertEquals(Optional.empty(), nearby("help/a.md").id("b.md#" + "x".repeat(50_000)));
    }

    @ParameterizedTest
    @CsvSource({ "KB 900001,Q900001", "q900001,Q900001", "900001,Q900001", "pb-valve,pb-valve", "../en/valve.md,pumps/valve.md",
            "valve.md,pumps/valve.md", "pumps/en/valve.md,pumps/valve.md", "/valve.md,pumps/valve.md" })
    void aTranslationNamesItsOriginalInAnyWay(String said, String key) {
        assertEquals(key, ArticleName.problemKey(nearby("nl/valve.md").translated(said).orElseThrow()));
    }

    @Test
    void nothingIsNoOriginal() {
        assertEquals(Optional.empty(), nearby("nl/valve.md").translated(" "));
        assertEquals(Optional.empty(), nearby("nl/valve.md").translated("a\u0000b"));
    }

    private static NearbyFiles nearby(String path) {
        return new NearbyFiles(new SourceFile("pumps", path, new byte[0]));
    }
}
