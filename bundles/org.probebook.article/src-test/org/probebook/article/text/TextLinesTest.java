// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void everyKindOfLineEndCounts() {
        TextLines lines = TextLines.of("one\r\ntwo\nthree\rfour");
        assertEquals(4, lines.count());
        assertEquals("one", lines.text(0));
        assertEquals("three", lines.text(2));
        assertEquals("four", lines.text(3));
    }

    @Test
    void whiteSpaceAtTheEndIsNotPartOfALine() {
        TextLines lines = TextLines.of("  indented  \u00A0\n \t \nlast");
        assertEquals("indented", lines.text(0));
        assertEquals("  indented", lines.whole(0));
        assertTrue(lines.blank(1));
        assertFalse(lines.blank(2));
    }

    @Test
    void aTabIndentsToTheNextMultipleOfEight() {
        TextLines lines = TextLines.of("\tone\n  \ttwo\n   three");
        assertEquals(8, lines.indent(0));
        assertEquals(8, lines.indent(1));
        assertEquals(3, lines.indent(2));
    }

    @Test
    void aRuleIsOneSignOnly() {
        TextLines lines = TextLines.of("=====\n  ---\n--=--\n==");
        assertTrue(lines.isRule(0, '=', 5));
        assertTrue(lines.isRule(1, '-', 3));
        assertFalse(lines.isRule(2, '-', 3));
        assertFalse(lines.isRule(3, '=', 3));
    }

    @Test
    void manyLinesAreFound() {
        assertEquals(5000, TextLines.of("\n".repeat(5000)).count());
        assertEquals(0, TextLines.of("").count());
    }
}
