// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.index.internal.SampleArticles.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.SectionKind;
import org.probebook.index.internal.SampleArticles;

class SearchableTextTest {
    private static final String LONG = "the silo hums and ".repeat(100);

    private static SearchableText text(SampleArticles article) {
        return new SearchableText(article.make(), block -> false);
    }

    @Test
    void theSubjectIsTitleAndSymptoms() {
        SampleArticles silo = article("Q1", "en", "Silo").symptoms("It hums.").section(SectionKind.SUMMARY, "About silos.");
        assertEquals(List.of("Silo", "It hums."), text(silo).subject("Silo"));
    }

    @Test
    void allOfTheSymptomsCounts() {
        assertEquals(List.of("Silo", LONG), text(article("Q1", "en", "Silo").symptoms(LONG)).subject("Silo"));
    }

    @Test
    void aTitleCountsMoreThanHowAnArticleBegins() {
        SampleArticles silo = article("Q1", "en", "Silo").section(SectionKind.CAUSE, "Rust.").section(SectionKind.SUMMARY, LONG);
        List<String> subject = text(silo).subject("Silo");
        assertEquals(List.of("Silo", "Silo"), subject.subList(0, 2));
        assertEquals(3, subject.size());
        assertTrue(LONG.startsWith(subject.getLast()) && subject.getLast().length() < LONG.length() / 2);
    }

    @Test
    void anArticleWithoutSummaryIsToldByItsBeginning() {
        SampleArticles silo = article("Q1", "en", "Silo").section(SectionKind.CAUSE, "Rust.").section(SectionKind.RESOLUTION, "Paint.");
        assertEquals(List.of("Silo", "Silo", "Rust.", "Paint."), text(silo).subject("Silo"));
    }
}
