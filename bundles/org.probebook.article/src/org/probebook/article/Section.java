// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A part of an article under one heading.
 *
 * @param kind what it is for
 * @param heading as printed; empty for text before the first heading
 * @param level 1 for a section, 2 and more for a subsection of the section before it
 * @param blocks its content in order
 */
public record Section(SectionKind kind, String heading, int level, List<Block> blocks) {

    public Section {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heading);
        blocks = List.copyOf(blocks);
    }

    /**
     * All that is printed under the heading, markers of entries and labels of notes included: what its blocks print, a line end between each two. Spans
     * of facts and marks count in this text.
     */
    public String text() {
        return blocks.stream().map(Block::printed).collect(Collectors.joining("\n"));
    }
}
