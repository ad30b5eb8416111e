// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.render.Mark;
import org.probebook.ui.Place;

class ArticlePageTest {
    private static final Section CAUSE = new Section(SectionKind.CAUSE, "Cause", 1,
            List.of(new Block.Paragraph("The hen house has no door."), new Block.Paragraph("Foxes come in.")));
    private static final Section STEPS = new Section(SectionKind.RESOLUTION, "", 1, List.of(new Block.Item("1.", 0, "Build a door."),
            new Block.Item("-", 1, "Use oak."), new Block.Verbatim("door = closed\nlock = on")));
    private static final Article ARTICLE = new Article("hens", List.of(), "en", "Hens vanish", "", List.of(), Optional.empty(), List.of(),
            List.of(), List.of(CAUSE, STEPS), List.of(), "", true);

    private final ArticlePage page = ArticlePage.of(ARTICLE);

    private String shown(Place place) {
        Range range = page.range(place).orElseThrow();
        return page.text().substring(range.from(), range.to());
    }

    @Test
    void everyWordIsWhereItsPlaceSays() {
        for (int number = 0; number < 2; number++) {
            String text = ARTICLE.sections().get(number).text();
            for (String word : List.of("hen house", "Foxes", "Build", "oak", "lock = on")) {
                int at = text.indexOf(word);
                if (at >= 0) {
                    assertEquals(word, shown(new Place(number, at, at + word.length())));
                }
            }
        }
        assertEquals("Hens", shown(new Place(Mark.TITLE, 0, 4)));
    }

    @Test
    void placesComeBackFromTheirRanges() {
        Place place = new Place(1, 4, 16);
        assertEquals(Optional.of(place), page.range(place).flatMap(page::place));
    }

    @Test
    void aPlaceOverSeveralBlocksIsOneRange() {
        String all = shown(new Place(0, 4, CAUSE.text().length()));
        assertTrue(all.startsWith("hen house"), all);
        assertTrue(all.endsWith("Foxes come in."), all);
    }

    @Test
    void aSelectionOverSectionsCountsInTheFirst() {
        int from = page.text().indexOf("Foxes");
        Place place = page.place(new Range(from, page.text().length())).orElseThrow();
        assertEquals(0, place.section());
        assertEquals("Foxes come in.", CAUSE.text().substring(place.from(), place.to()));
    }

    @Test
    void aHeadingAloneIsNoPlace() {
        int from = page.text().indexOf("Cause");
        assertEquals(Optional.empty(), page.place(new Range(from, from + 5)));
    }

    @Test
    void linesLookAsTheirBlocksAre() {
        List<ArticlePage.Look> looks = page.lines().stream().map(ArticlePage.Line::look).toList();
        assertEquals(List.of(ArticlePage.Look.SUBJECT, ArticlePage.Look.TITLE, ArticlePage.Look.HEADING, ArticlePage.Look.PROSE,
                ArticlePage.Look.PROSE, ArticlePage.Look.ITEM, ArticlePage.Look.ITEM, ArticlePage.Look.VERBATIM), looks);
        assertTrue(page.text().contains("• Use oak."), page.text());
    }
}
