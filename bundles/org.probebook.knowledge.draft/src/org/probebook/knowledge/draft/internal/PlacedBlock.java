// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Boilerplate;
import org.probebook.article.Section;

/** A block with the place of its words in its section's text. For one thread, as the draft that it belongs to. */
final class PlacedBlock {
    private final Block block;
    private final Place place;
    private List<Sentence> sentences;

    private PlacedBlock(Block block, Place place) {
        this.block = block;
        this.place = place;
    }

    Block block() {
        return block;
    }

    Place place() {
        return place;
    }

    /** Its sentences that say something about their article; divided once, since every reader asks. */
    List<Sentence> sentences() {
        if (sentences == null) {
            sentences = List.copyOf(Sentence.of(text(), place));
        }
        return sentences;
    }

    /** The blocks of a section that say something about their article. */
    static List<PlacedBlock> of(int number, Section section) {
        List<PlacedBlock> placed = new ArrayList<>();
        int at = 0;
        for (Block block : section.blocks()) {
            int from = at + block.lead().length();
            int to = from + block.text().length();
            if (!block.text().isBlank() && !Boilerplate.matches(block)) {
                placed.add(new PlacedBlock(block, new Place(number, from, to)));
            }
            at = to + 1;
        }
        return placed;
    }

    /** The words of a place as blocks, those at its ends cut where it begins and ends. */
    static List<PlacedBlock> part(Article article, Place place) {
        List<PlacedBlock> part = new ArrayList<>();
        for (PlacedBlock block : of(place.section(), article.sections().get(place.section()))) {
            int from = Math.max(block.place.from(), place.from());
            int to = Math.min(block.place.to(), place.to());
            if (from < to) {
                part.add(block.part(from - block.place.from(), to - block.place.from()));
            }
        }
        return part;
    }

    /** The words from one offset to another. */
    PlacedBlock part(int from, int to) {
        return new PlacedBlock(cut(text().substring(from, to)), new Place(place.section(), place.from() + from, place.from() + to));
    }

    private Block cut(String words) {
        return switch (block) {
            case Block.Item item -> new Block.Item(item.marker(), item.depth(), words);
            case Block.Verbatim verbatim -> new Block.Verbatim(words);
            default -> new Block.Paragraph(words);
        };
    }

    String text() {
        return block.text();
    }

    /** The words at a place that lies in this block. */
    String words(Place part) {
        return text().substring(part.from() - place.from(), part.to() - place.from());
    }

    boolean prose() {
        return block instanceof Block.Paragraph && !table();
    }

    /** A step of an order, not an entry of a list of further ones. */
    boolean step() {
        return block instanceof Block.Item item && item.numbered() && item.depth() == 0;
    }

    /** An entry of a list without an order. */
    boolean entry() {
        return block instanceof Block.Item item && !item.numbered() && item.depth() == 0;
    }

    boolean item() {
        return block instanceof Block.Item;
    }

    boolean note() {
        return block instanceof Block.Note;
    }

    boolean verbatim() {
        return block instanceof Block.Verbatim;
    }

    /** A table, also one that is drawn with characters. */
    boolean table() {
        return block instanceof Block.Table || text().contains("----") || text().contains("====");
    }

    /** Nothing but where something is on the web. */
    boolean address() {
        return text().strip().matches("\\w+://\\S+");
    }
}
