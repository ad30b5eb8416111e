// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/**
 * Puts sections together while a format is read in order. A heading that the table knows gives its section a kind; a subsection without a kind of
 * its own belongs to what it stands in, so that {@code Method 2} under a resolution is resolution.
 */
public final class Outline {
    private final List<Section> sections = new ArrayList<>();
    private final SectionKind introduction;
    private String heading = "";
    private int level = 1;
    private SectionKind kind;
    private List<Block> blocks = new ArrayList<>();
    private boolean open;

    /**
     * Starts an empty article.
     *
     * @param introduction the kind of the text before the first heading
     */
    public Outline(SectionKind introduction) {
        this.introduction = introduction;
        kind = introduction;
    }

    /**
     * Opens a section; what follows belongs to it.
     *
     * @param text as printed
     * @param depth 1 for a section, 2 and more for a subsection
     */
    public void heading(String text, int depth) {
        heading(text, depth, SectionHeadings.meaning(text).map(SectionHeadings.Meaning::kind).orElseGet(() -> inherited(depth)));
    }

    /** The same with a kind that is known already. */
    public void heading(String text, int depth, SectionKind known) {
        close();
        open = true;
        heading = text;
        level = depth;
        kind = known;
    }

    /** Adds a block to the open section. */
    public void block(Block block) {
        blocks.add(block);
    }

    /** Adds blocks to the open section. */
    public void blocks(List<Block> more) {
        blocks.addAll(more);
    }

    /** All sections; an article without any heading is one summary. Nothing can be added afterwards. */
    public List<Section> sections() {
        close();
        if (sections.size() == 1 && sections.getFirst().heading().isEmpty()) {
            return List.of(new Section(SectionKind.SUMMARY, "", 1, sections.getFirst().blocks()));
        }
        return List.copyOf(sections);
    }

    private void close() {
        if (open || !blocks.isEmpty()) {
            sections.add(new Section(kind, heading, level, blocks));
        }
        blocks = new ArrayList<>();
    }

    private SectionKind inherited(int depth) {
        if (depth == 1) {
            return SectionKind.OTHER;
        }
        if (open && level < depth) {
            return kind;
        }
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).level() < depth) {
                return sections.get(i).heading().isEmpty() ? introduction : sections.get(i).kind();
            }
        }
        return SectionKind.OTHER;
    }
}
