// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.SectionKind;
import org.probebook.index.internal.lexicon.Lexicons;

class EnglishTextTest {
    private final EnglishText english = new EnglishText(Lexicons.none());

    @Test
    void englishStaysAsItIs() throws IOException {
        assertEquals(Optional.of("The hens' coop, full."), english.of("The hens' coop, full.", "en"));
    }

    @Test
    void aLanguageWithoutALexiconHasNone() throws IOException {
        assertEquals(Optional.empty(), english.of("Het kippenhok is vol.", "nl"));
        Article dutch = article("KB1", "nl", "Het hok is vol").symptoms("Kippen blijven buiten.").make();
        assertEquals(Optional.empty(), EmbeddedText.of(dutch, new SearchableText(dutch, block -> false), english));
    }

    @Test
    void titleAndSymptomsAreEmbeddedAndNoMore() throws IOException {
        Article hens = article("Q1", "en", "Full coop").symptoms("Hens stay outside.").section(SectionKind.CAUSE, "Too many hens.").make();
        EmbeddedText text = EmbeddedText.of(hens, new SearchableText(hens, block -> false), english).orElseThrow();
        assertTrue(text.text().contains("Full coop") && text.text().contains("Hens stay outside."), text.text());
        assertTrue(!text.text().contains("Too many"), text.text());
        Article otherCause = article("Q2", "en", "Full coop").symptoms("Hens stay outside.").section(SectionKind.CAUSE, "A fox.").make();
        assertEquals(text.key(), EmbeddedText.of(otherCause, new SearchableText(otherCause, block -> false), english).orElseThrow().key());
    }

    @Test
    void aLongTextIsCut() throws IOException {
        Article hens = article("Q1", "en", "Full coop").symptoms("Hens stay outside. ".repeat(200)).make();
        assertTrue(EmbeddedText.of(hens, new SearchableText(hens, block -> false), english).orElseThrow().text().length() <= 900);
    }
}
