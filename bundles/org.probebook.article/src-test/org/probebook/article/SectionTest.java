// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void itsTextIsAllThatIsPrinted() {
        Section section = new Section(SectionKind.RESOLUTION, "What To Do", 1,
                List.of(new Block.Paragraph("Do this:"), new Block.Item("1.", 0, "Open the valve."), new Block.Item("-", 1, "Slowly."),
                        new Block.Note("NOTE", "Mind the lamp."), new Block.Note("", "It is hot."),
                        new Block.Table(false, List.of(List.of("valve", "lamp")))));
        assertEquals("Do this:\n1. Open the valve.\n- Slowly.\nNOTE: Mind the lamp.\nIt is hot.\nvalve\tlamp", section.text());
    }

    @Test
    void theWordsOfABlockAreWithoutMarkerAndLabel() {
        assertEquals("Open the valve.", new Block.Item("1.", 0, "Open the valve.").text());
        assertEquals("Mind the lamp.", new Block.Note("NOTE", "Mind the lamp.").text());
    }
}
