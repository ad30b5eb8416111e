// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/**
 * Puts sections together while a format is read in order. A heading that the table knows gives its section a kind; a subsection without a kind of
 * its own belongs to what it stands in, so that {@code Method 2} under a resolution is resolution.
 */
public final class Outline {
    private static final int DEEPEST = 8;

    private final List<Section> sections = new ArrayList<>();
    private final SectionKind introduction;
    /** The kinds of the sections that are open, by their level. */
    private final SectionKind[] kinds = new SectionKind[DEEPEST + 1];
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
        int place = Math.min(depth, DEEPEST);
        kinds[place] = known;
        Arrays.fill(kinds, place + 1, kinds.length, null);
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
        for (int above = Math.min(depth, DEEPEST) - 1; above > 0; above--) {
            if (kinds[above] != null) {
                return kinds[above];
            }
        }
        return depth > 1 && !open && !blocks.isEmpty() ? introduction : SectionKind.OTHER;
    }
}
