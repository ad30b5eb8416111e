// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Sense;
import org.probebook.fact.Span;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;

class FactRowTest {

    @Test
    void aFactIsListedOnceForEverySection() {
        Article article = new Article("a", List.of(), "en", "t", "", List.of(), Optional.empty(), List.of(), List.of(),
                List.of(new Section(SectionKind.CAUSE, "Why", 1, List.of()), new Section(SectionKind.STATUS, "", 1, List.of())), List.of(),
                "", true);
        List<ArticleFact> facts = List.of(pipe(0, 3), pipe(0, 9), pipe(1, 4), pipe(ArticleFact.TITLE, 0));
        List<FactRow> rows = FactRow.of(new ArticleDocument(article, List.of(article), facts, Set.of(), Optional.empty()));
        assertEquals(List.of("Why", "Status", "Title"), rows.stream().map(FactRow::section).toList());
        assertEquals(new Place(0, 3, 10), rows.getFirst().place());
        assertEquals("Named pipe\t\\PIPE\\spoolss\tWhy", rows.getFirst().line());
    }

    private static ArticleFact pipe(int section, int at) {
        return new ArticleFact(section, new Fact.NamedPipe("spoolss", new Span(at, at + 7)), Sense.MENTIONED, 1);
    }
}
