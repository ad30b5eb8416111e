// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;

class PlaceTest {
    private static final Article ARTICLE = new Article("pb-1", List.of(), "en", "Title", "", List.of(), Optional.empty(), List.of(),
            List.of(),
            List.of(section(SectionKind.SYMPTOMS, "The value must be 0."),
                    section(SectionKind.CAUSE, "Because the\nvalue must be 0 (always).")),
            List.of(), "", true);

    @Test
    void aPassageIsLookedForInItsOwnSectionFirst() {
        assertEquals(Optional.of(new Place(1, 8, 25)), Place.of(ARTICLE, passage("cause", "the value must be")));
        assertEquals(Optional.of(new Place(0, 0, 17)), Place.of(ARTICLE, passage("resolution", "THE VALUE must  be")));
        assertEquals(Optional.empty(), Place.of(ARTICLE, passage("cause", "no such words")));
        assertEquals(Optional.empty(), Place.of(ARTICLE, passage("cause", null)));
    }

    @Test
    void quotesAreNoPatterns() {
        assertEquals(Optional.of(new Place(1, 26, 36)), Place.of(ARTICLE, passage("cause", "0 (always)")));
    }

    @Test
    void wordsOfAnotherLanguageLeadToTheSection() {
        List<Passage> passages = List.of(passage("cause", "de waarde moet 0 zijn"));
        assertEquals(Optional.of(Place.section(1)), Place.near(ARTICLE, passages));
        assertEquals(Optional.empty(), Place.near(ARTICLE, List.of(passage("status", "x"))));
    }

    private static Section section(SectionKind kind, String text) {
        return new Section(kind, kind.token(), 1, List.of(new Block.Paragraph(text)));
    }

    private static Passage passage(String section, String quote) {
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle("pb-1");
        passage.setSection(section);
        passage.setQuote(quote);
        return passage;
    }
}
