// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.RevisionDate;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class LegacyTextSourceTest {

    @Test
    void theHeaderSaysWhatTheArticleIs() throws IOException, UnreadableArticleException {
        Article article = Fixtures.read(Fixtures.file("Q900001.TXT"));
        assertEquals("Q900001", article.id());
        assertEquals(List.of("KB900001", "900001"), article.aliases());
        assertEquals("en", article.language());
        assertEquals("PRB", article.tag());
        assertEquals("Pump Stops with Error 71 When the Valve Is Open", article.title());
        assertEquals(Optional.of(LocalDate.of(2002, 8, 6)), article.revised().flatMap(RevisionDate::day));
        assertTrue(article.structured());
    }

    @Test
    void productsComeFromTheHeaderAndTheListWithItsNestedEntries() throws IOException, UnreadableArticleException {
        assertEquals(
                List.of(new Product("Example Pumps", List.of("PUMP 4.0", "PUMP 5.0", "VALVE 1.0")),
                        new Product("Example Pump Server", List.of("4.0", "5.0")), new Product("Example Valve", List.of("1.0")),
                        new Product("Example System 98", List.of()),
                        new Product("Example Lamp for a Very Long Product Name that Goes on in the Next Line", List.of("2.0"))),
                Fixtures.read(Fixtures.file("Q900001.TXT")).products());
    }

    @Test
    void addedWordsAndClassificationAreKeywords() throws IOException, UnreadableArticleException {
        assertEquals(List.of("pomp", "pumpe", "stopt", "kbpump", "kbvalve", "kbprb", "kbfix"),
                Fixtures.read(Fixtures.file("Q900001.TXT")).keywords());
    }

    @Test
    void sectionsFollowTheirUnderlines() throws IOException, UnreadableArticleException {
        List<String> outline = outline(Fixtures.read(Fixtures.file("Q900001.TXT")));
        assertEquals(List.of("1 other ", "1 symptoms SYMPTOMS", "1 cause CAUSE", "1 resolution RESOLUTION", "2 resolution Method 1",
                "2 resolution If the Pump Has Two Valves and Both of Them Are Open", "2 resolution Files That Are Needed",
                "1 more-information MORE INFORMATION", "2 steps-to-reproduce Steps to Reproduce Behavior"), outline);
    }

    @Test
    void placeholdersTablesAndNotesKeepTheirWords() throws IOException, UnreadableArticleException {
        Article article = Fixtures.read(Fixtures.file("Q900001.TXT"));
        assertTrue(article.sections().get(1).blocks().contains(new Block.Verbatim("Error 71: <pump name> has no water.")));
        List<Block> files = article.sections().get(6).blocks();
        assertEquals(new Block.Verbatim("""
                Date        Size    File name
                -----------------------------
                05/12/2000  265,264 Pump.sys"""), files.getFirst());
        assertEquals(new Block.Note("NOTE", "The table is not a heading."), files.getLast());
        assertFalse(article.text(section -> true).contains("WARRANTY"));
    }

    @Test
    void otherArticlesAreReferredToWithTheirTitles() throws IOException, UnreadableArticleException {
        assertEquals(List.of(new Reference("Q900009", "How to Turn the Valve"), new Reference("Q900002", "")),
                Fixtures.read(Fixtures.file("Q900001.TXT")).references());
    }

    @Test
    void theOldestFormHasNeitherRuleNorProducts() throws IOException, UnreadableArticleException {
        Article article = Fixtures.read(Fixtures.file("Q900002.TXT"));
        assertEquals(List.of("1 summary SUMMARY"), outline(article));
        assertEquals("The light of the lamp differs.", article.text(SectionKind.SUMMARY));
        assertEquals(List.of(), article.products());
        assertEquals(List.of("kbother", "light", "5.00", "lampe"), article.keywords());
    }

    @Test
    void oddHeadingsAreUnderstoodAndRepeatedSectionsStay() throws IOException, UnreadableArticleException {
        Article article = Fixtures.read(Fixtures.file("Q900003.TXT"));
        assertEquals(List.of("1 summary SUMMARY", "1 more-information MORE INFORMATION", "2 cause Cause 1", "2 resolution Resolution 1",
                "1 cause CAUSE/WORKAROUND", "1 symptoms SYMPTOMS", "1 symptoms SYMPTOMS"), outline(article));
        assertEquals(List.of(new Product("Example Valves", List.of("3.1")), new Product("The Valve Designer", List.of())),
                article.products());
    }

    @Test
    void anArticleWithoutHeadingsIsASummary() throws UnreadableArticleException {
        Article article = Fixtures
                .read(Fixtures.file("Q900004.TXT", "DOCUMENT:Q900004  06-XXX-1999  [p]\r\nTITLE   :No Headings\r\n\r\nThe pump hums.\r\n"));
        assertEquals(List.of("1 summary "), outline(article));
        assertEquals(Optional.empty(), article.revised().flatMap(RevisionDate::day));
    }

    @Test
    void bytesBeyondAsciiAreReadAsTheyWereWritten() throws UnreadableArticleException {
        String text = "DOCUMENT:Q900005  1-JAN-1999  [p]\nTITLE   :Größe “x” of Pumps\n\nEin § und \u0007 mehr.\n";
        SourceFile windows = new SourceFile("pumps", "Q900005.TXT", text.getBytes(Charset.forName("windows-1252")));
        assertEquals("Größe “x” of Pumps", Fixtures.read(windows).title());
        assertEquals("Ein § und \uFFFD mehr.", Fixtures.read(windows).text(section -> true));
        assertEquals("Größe “x” of Pumps", Fixtures.read(Fixtures.file("Q900005.TXT", text)).title());
    }

    private static List<String> outline(Article article) {
        return article.sections().stream().map(LegacyTextSourceTest::line).toList();
    }

    private static String line(Section section) {
        return section.level() + " " + section.kind().token() + " " + section.heading();
    }
}
