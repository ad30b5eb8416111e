// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class FlattenedTest {

    @ParameterizedTest
    @ValueSource(strings = { "Q900001.TXT", "Q900002.TXT", "Q900003.TXT" })
    void aFlattenedArticleHasTheSameSections(String name) throws IOException, UnreadableArticleException {
        SourceFile file = Fixtures.file(name);
        Article written = Fixtures.read(file);
        Article flat = Fixtures.read(Fixtures.flat(file));
        assertEquals(written.sections().stream().map(PrintedSection::of).toList(),
                flat.sections().stream().map(PrintedSection::of).toList());
        assertFalse(flat.structured());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q900001.TXT", "Q900002.TXT", "Q900003.TXT" })
    void andTheSameHeader(String name) throws IOException, UnreadableArticleException {
        SourceFile file = Fixtures.file(name);
        Article written = Fixtures.read(file);
        Article flat = Fixtures.read(Fixtures.flat(file));
        assertEquals(written.title(), flat.title());
        assertEquals(written.revised(), flat.revised());
        assertEquals(written.products(), flat.products());
        assertEquals(written.keywords(), flat.keywords());
    }

    @Test
    void stepsNotesAndEntriesAreFoundAgain() throws UnreadableArticleException {
        Section section = Fixtures.read(Fixtures.file("Q900006.TXT",
                "DOCUMENT:Q900006 1-JAN-1999 [p] TITLE :Steps RESOLUTION ========== Do this: 1. Open the valve of version 1. It squeaks. 2. Set it: "
                        + "a. Left. b. Right. NOTE: Slowly. 3. Start the engine. It hums. You need one of: - Oil. - Water."))
                .sections().getLast();
        assertEquals(
                List.of(new Block.Paragraph("Do this:"), new Block.Item("1.", 0, "Open the valve of version 1. It squeaks."),
                        new Block.Item("2.", 0, "Set it:"),
                        new Block.Item("a.", 1, "Left."), new Block.Item("b.", 1, "Right."), new Block.Note("NOTE", "Slowly."),
                        new Block.Item("3.", 0, "Start the engine."), new Block.Paragraph("It hums. You need one of:"),
                        new Block.Item("-", 0, "Oil."),
                        new Block.Item("-", 0, "Water.")),
                section.blocks());
    }

    @Test
    void boilerplateStandsApartFromWhatIsSaid() throws UnreadableArticleException {
        Section section = Fixtures.read(Fixtures.file("Q900007.TXT",
                "DOCUMENT:Q900007 1-JAN-1999 [p] TITLE :Apart CAUSE ===== Use Registry Editor at your own risk. The lamp is dark."))
                .sections().getLast();
        assertEquals(List.of(new Block.Paragraph("Use Registry Editor at your own risk."), new Block.Paragraph("The lamp is dark.")),
                section.blocks());
    }
}
