// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.Block.Item;
import org.probebook.article.Block.Note;
import org.probebook.article.Block.Paragraph;
import org.probebook.article.Block.Verbatim;

class WrappedBlocksTest {

    @Test
    void wrappedLinesAreJoinedAndMeantLineEndsStay() {
        assertEquals(List.of(new Paragraph("When the valve of the pump is opened while the engine is still cold, the lamp stays dark.")),
                read("""
                        When the valve of the pump is opened while the engine is still cold,
                        the lamp stays dark.
                        """));
        assertEquals(List.of(new Paragraph("First line\nSecond line\nThe third line is the last one, and longer than both")), read("""
                First line
                Second line
                The third line is the last one, and longer than both
                """));
    }

    @Test
    void narrowProseIsJoinedToo() {
        assertEquals(List.of(new Paragraph("The lamp of the pump stays dark while the valve is open.")), read("""
                The lamp of the pump
                stays dark while the
                valve is open.
                """));
    }

    @Test
    void indentedTextIsVerbatimAndKeepsItsBlankLines() {
        assertEquals(List.of(new Paragraph("Type this:"), new Verbatim("pump /start\n\n  /fast"), new Paragraph("Then wait.")), read("""
                Type this:

                   pump /start


                     /fast

                Then wait.
                """));
    }

    @Test
    void numberedEntriesNestAndGoOnInIndentedProse() {
        assertEquals(List.of(new Item("1.", 0, "Open the valve."), new Item("a.", 1, "Turn it left."),
                new Item("b.", 1, "Wait until the lamp is lit."),
                new Note("NOTE", "The lamp is slow."),
                new Item("2.", 0, "Start the engine, and let it run for as long as the manual of the pump says."),
                new Verbatim("pump /start")), read("""
                        1. Open the valve.

                           a. Turn it left.

                           b. Wait until the lamp is lit.

                           NOTE: The lamp is slow.

                        2. Start the engine, and let it run for as long as the manual of the
                           pump says.

                              pump /start
                        """));
    }

    @Test
    void tightListsAreFoundBehindAColonOnly() {
        assertEquals(List.of(new Paragraph("You need:"), new Item("-", 0, "a pump"), new Item("-", 0, "a lamp")), read("""
                You need:
                 - a pump
                 - a lamp
                """));
        assertEquals(List.of(new Paragraph("The second version of the pump has a lamp, unlike the version 1. Then again it has no valve.")),
                read("""
                        The second version of the pump has a lamp, unlike the version
                        1. Then again it has no valve.
                        """));
    }

    @Test
    void capitalLettersCountOnlyInTheirOrder() {
        assertEquals(List.of(new Paragraph("Q. Why does it stop?"), new Paragraph("A. It has no water.")), read("""
                Q. Why does it stop?

                A. It has no water.
                """));
        assertEquals(List.of(new Item("A.", 0, "Open it."), new Item("B.", 0, "Close it.")), read("""
                A. Open it.

                B. Close it.
                """));
    }

    @Test
    void tablesAtTheMarginStayAsTheyAre() {
        assertEquals(List.of(new Verbatim("Part     Size\nvalve    12\nlamp     7")), read("""
                Part     Size
                valve    12
                lamp     7
                """));
    }

    @Test
    void namesAndValuesOnNeighbouringLinesStayApart() {
        assertEquals(
                List.of(new Item("-", 0, "Key name: HKEY_LOCAL_MACHINE\\SOFTWARE\\Example Pumps\\Parameters\\Engine\nValue name: Lamp")),
                read("""
                         - Key name: HKEY_LOCAL_MACHINE\\SOFTWARE\\Example Pumps\\Parameters\\Engine
                           Value name: Lamp
                        """));
    }

    @Test
    void citedArticlesAreParagraphsOfTheirOwn() {
        assertEquals(List.of(new Paragraph("See:"), new Paragraph("Q900001 How to Prime the Pump"),
                new Paragraph("Q900002 How to Light the Lamp")), read("""
                        See:

                           Q900001 How to Prime
                           the Pump
                           Q900002 How to Light the Lamp
                        """));
    }

    @Test
    void labelledParagraphsAreNotes() {
        assertEquals(List.of(new Note("WARNING", "The pump may start.")), read("WARNING: The pump may start."));
        assertEquals(List.of(new Paragraph("NOTE:")), read("NOTE:"));
    }

    private static List<Block> read(String text) {
        TextLines lines = TextLines.of(text);
        return WrappedBlocks.read(lines, 0, lines.count());
    }
}
