// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.FactRecogniser;

class ArticleRemarksTest {

    private static List<String> services(SectionKind kind, Block... blocks) {
        Section section = new Section(kind, "", 1, List.of(blocks));
        Article article = new Article("a", List.of(), "en", "Cranes", "", List.of(), Optional.empty(), List.of(), List.of(),
                List.of(section), List.of(), "",
                true);
        return new FactRecogniser().recognise(article).stream().filter(fact -> fact.fact() instanceof Service)
                .map(fact -> ((Service) fact.fact()).state().name().toLowerCase(Locale.ROOT) + " " + fact.sense().token()).toList();
    }

    @Test
    void aLastingStateIsAFix() {
        assertEquals(List.of("running fix"),
                services(SectionKind.RESOLUTION, new Block.Paragraph("To resolve this, start the Crane Guard service.")));
        assertEquals(List.of("stopped workaround"), services(SectionKind.WORKAROUND, new Block.Paragraph("Stop the Crane Guard service.")));
    }

    @Test
    void aPassingStateIsNone() {
        assertEquals(List.of("stopped mentioned", "running fix"), services(SectionKind.RESOLUTION,
                new Block.Item("1.", 0, "Stop the Crane Guard service."), new Block.Item("2.", 0, "Start the Crane Guard service.")));
    }

    @Test
    void whatIsStoppedForAnotherStepIsPassing() {
        assertEquals(List.of("stopped mentioned"),
                services(SectionKind.RESOLUTION, new Block.Paragraph("Stop the Crane Guard service, and then copy the file.")));
    }

    @Test
    void nothingIsAskedAmongSymptoms() {
        assertEquals(List.of("mentioned mentioned"),
                services(SectionKind.SYMPTOMS, new Block.Paragraph("Start the Crane Guard service. It hangs.")));
    }
}
