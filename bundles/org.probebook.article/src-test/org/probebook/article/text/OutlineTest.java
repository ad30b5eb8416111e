// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

class OutlineTest {
    private static final Block WORDS = new Block.Paragraph("words");

    @Test
    void aSubsectionIsOfTheKindThatItStandsIn() {
        Outline outline = new Outline(SectionKind.OTHER);
        outline.heading("Resolution", 1);
        outline.heading("Method 1", 2);
        outline.block(WORDS);
        outline.heading("By hand", 3);
        outline.heading("Method 2", 2);
        assertEquals(List.of(SectionKind.RESOLUTION, SectionKind.RESOLUTION, SectionKind.RESOLUTION, SectionKind.RESOLUTION),
                kinds(outline.sections()));
    }

    @Test
    void aSubsectionWithAKindOfItsOwnLeavesItToThatSubsection() {
        Outline outline = new Outline(SectionKind.OTHER);
        outline.heading("More information", 1);
        outline.heading("Steps to reproduce the problem", 2);
        outline.heading("Sample code", 2);
        assertEquals(List.of(SectionKind.MORE_INFORMATION, SectionKind.STEPS_TO_REPRODUCE, SectionKind.MORE_INFORMATION),
                kinds(outline.sections()));
    }

    @Test
    void textBeforeTheFirstHeadingIsASectionWithoutOne() {
        Outline outline = new Outline(SectionKind.OTHER);
        outline.block(WORDS);
        outline.heading("Cause", 1);
        outline.block(WORDS);
        assertEquals(
                List.of(new Section(SectionKind.OTHER, "", 1, List.of(WORDS)), new Section(SectionKind.CAUSE, "Cause", 1, List.of(WORDS))),
                outline.sections());
    }

    @Test
    void anArticleWithoutHeadingsIsASummary() {
        Outline outline = new Outline(SectionKind.OTHER);
        outline.block(WORDS);
        assertEquals(List.of(SectionKind.SUMMARY), kinds(outline.sections()));
    }

    @Test
    void nothingIsNoSection() {
        assertEquals(List.of(), new Outline(SectionKind.OTHER).sections());
    }

    private static List<SectionKind> kinds(List<Section> sections) {
        return sections.stream().map(Section::kind).toList();
    }
}
