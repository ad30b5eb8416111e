// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Block;
import org.probebook.article.Section;

/**
 * A block of a section as a piece of the section's text.
 *
 * @param verbatim whether every line counts for itself
 * @param step whether it is an entry of an order to be followed
 * @param item whether it is an entry of any list
 * @param from where it begins, behind its marker
 * @param to where it ends
 */
public record Passage(boolean verbatim, boolean step, boolean item, int from, int to) {

    /** The passages of a section, whose places count in {@link Section#text()}. */
    public static List<Passage> of(Section section) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Block block : section.blocks()) {
            int lead = block.lead().length();
            int end = at + block.printed().length();
            boolean item = block instanceof Block.Item;
            boolean verbatim = block instanceof Block.Verbatim || block instanceof Block.Table;
            passages.add(new Passage(verbatim, item && ((Block.Item) block).numbered(), item, at + lead, end));
            at = end + 1;
        }
        return passages;
    }

    /** A text of unknown make: a block, whose lines may be lines of prose or of anything else. */
    public static List<Passage> of(String text) {
        return List.of(new Passage(false, false, false, 0, text.length()));
    }
}
