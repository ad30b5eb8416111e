// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/**
 * A section as its source printed it, with single blanks: the markers of its lists and the labels of its notes stand in the text again, so that two
 * readings of the same words are equal however they were split into blocks.
 */
record PrintedSection(SectionKind kind, int level, String heading, String text) {

    static PrintedSection of(Section section) {
        StringBuilder text = new StringBuilder();
        for (Block block : section.blocks()) {
            text.append(' ').append(switch (block) {
                case Block.Item item -> item.marker() + " " + item.text();
                case Block.Note note -> note.label() + ": " + note.text();
                default -> block.text();
            });
        }
        return new PrintedSection(section.kind(), section.level(), squeezed(section.heading()), squeezed(text.toString()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
