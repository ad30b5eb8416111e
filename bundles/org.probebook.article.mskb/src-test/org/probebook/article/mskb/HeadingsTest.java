// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

/** What is a heading in an article as it was written, and in the same one flattened. */
class HeadingsTest {

    @Test
    void aBlankLineMayPartAHeadingFromItsUnderline() throws UnreadableArticleException {
        assertHeadings(List.of("SUMMARY", "Pump Drawings"), summary("Pump Drawings\n\n-------------\n\nThey are below.\n"));
        assertWritten(List.of("SUMMARY"), summary("Pump Drawings\n\n-------------\nA drawing.\n"));
        assertWritten(List.of("SUMMARY"), summary("Pump Drawings\n\n---------------\n\nA drawing.\n"));
    }

    @Test
    void twoBlanksBehindAColonOrByASlipMakeNoTable() throws UnreadableArticleException {
        assertHeadings(List.of("SUMMARY", "Page 3: Wrong Drawing of a Pump", "How the Pump Waits for Its Lamp"), summary("""
                Page 3:  Wrong Drawing of a Pump
                --------------------------------

                It is upside down.

                How the Pump Waits  for Its Lamp
                --------------------------------

                It hums.
                """));
        assertWritten(List.of("SUMMARY"), summary("Parameter  Description\n----------------------\n/p         pumps\n"));
    }

    @Test
    void aKnownHeadingInCapitalsNeedsNoUnderline() throws UnreadableArticleException {
        assertWritten(List.of("SUMMARY", "WORKAROUND"), summary("WORKAROUND\n\nTurn the lamp off.\n"));
        assertWritten(List.of("SUMMARY"),
                summary("WORKAROUND\nis what we call it.\n\n   STATUS\n\n   on\n\nNOTES\n\n - One.\n\nLAMPS\n\nAll.\n"));
    }

    @Test
    void aLongRuleOfEqualSignsUnderlinesALongHeading() throws UnreadableArticleException {
        String heading = "What To Do When the Pump, the Valve and the Lamp Stop at the Same Time";
        assertHeadings(List.of("SUMMARY", heading), summary(heading + "\n" + "=".repeat(heading.length()) + "\n\nWait.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "pumpCtl", "/fast", "'Valve' and 'Lamp'", "Who Pumps. And Why?", "The Name" })
    void behindASentenceAHeadingMayBeAnyWords(String heading) throws UnreadableArticleException {
        assertHeadings(List.of("SUMMARY", heading), summary(heading + "\n" + "-".repeat(heading.length()) + "\n\nIt hums.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.1 Pumps", "3) Valves", "16-bit Lamps", "Drawings of Pumps" })
    void behindAListAHeadingStandsApart(String heading) throws UnreadableArticleException {
        assertHeadings(List.of("SUMMARY", heading),
                summary("   pump\n   valve\n\n" + heading + "\n" + "-".repeat(heading.length()) + "\n\nIt hums.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Valve file      File name    Version\n   ----------------------", "Pump    Lamp\n   ----    ----",
            "a pump with the Lamp\n   ----", "Lamp Lamp\n   ----", "| 12 | Pump\n   --------", "lamp 1000 1111\n   ---------" })
    void tablesAndDrawingsHaveNoHeadings(String drawn) throws UnreadableArticleException {
        assertHeadings(List.of("SUMMARY"), summary("   a pump\n   " + drawn + "\n   x       y\n"));
    }

    @Test
    void whatStandsBetweenTwoTrailersStays() throws UnreadableArticleException {
        SourceFile file = summary("KBCategory: kbpump\nKBSubcategory: valve\n\nMORE INFORMATION\n================\n\nIt hums.\n\n"
                + "Additional query words: lamp\n");
        assertHeadings(List.of("SUMMARY", "MORE INFORMATION"), file);
        file = summary("KBCategory: kbpump\n\nThis is about pumps. It is not about lamps.\n\nAdditional query words: lamp\n");
        assertEquals(PrintedSection.of(Fixtures.read(file).sections().getLast()),
                PrintedSection.of(Fixtures.read(Fixtures.flat(file)).sections().getLast()));
    }

    private static SourceFile summary(String more) {
        return Fixtures.file("Q900008.TXT", "DOCUMENT:Q900008  1-JAN-1999  [p]\nTITLE   :Headings\n\n" + "=".repeat(70)
                + "\n\nSUMMARY\n=======\n\nIt works.\n\n" + more);
    }

    private static void assertHeadings(List<String> headings, SourceFile file) throws UnreadableArticleException {
        assertWritten(headings, file);
        assertEquals(headings, headings(Fixtures.read(Fixtures.flat(file))));
    }

    private static void assertWritten(List<String> headings, SourceFile file) throws UnreadableArticleException {
        assertEquals(headings, headings(Fixtures.read(file)));
    }

    private static List<String> headings(Article article) {
        return article.sections().stream().map(Section::heading).map(heading -> heading.replaceAll(" +", " ")).toList();
    }
}
