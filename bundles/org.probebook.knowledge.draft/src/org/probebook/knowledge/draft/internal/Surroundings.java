// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.Optional;

import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Span;

/** Tells which words around a fact a reader needs in order to believe it: its sentence, its row, or the few lines that it is spread over. */
final class Surroundings {
    private static final int LONGEST_GROUP = 300;

    private final Sheet sheet;

    Surroundings(Sheet sheet) {
        this.sheet = sheet;
    }

    Place of(ArticleFact fact) {
        Span at = fact.fact().at();
        Place exact = new Place(fact.section(), at.from(), at.to());
        return fact.section() == ArticleFact.TITLE
                ? new Place(fact.section(), 0, sheet.article().title().length())
                : block(exact).map(block -> within(block, exact, fact.fact() instanceof Fact.FileVersion)).orElse(exact);
    }

    /** The block that a place begins in. */
    private Optional<PlacedBlock> block(Place place) {
        return sheet.blocks(place.section()).stream().filter(block -> block.place().holds(place.section(), place.from())).findFirst();
    }

    /** @param row whether what is told of the fact stands in its line */
    private Place within(PlacedBlock block, Place exact, boolean row) {
        if (block.table() && block.text().indexOf('\n') < 0) {
            return exact;
        }
        if (block.table() || block.verbatim() && (row || block.text().length() > LONGEST_GROUP)) {
            return lines(block, exact);
        }
        if (block.verbatim()) {
            return group(block, exact);
        }
        return block.sentences().stream().map(Sentence::place).filter(place -> place.holds(exact.section(), exact.from())).findFirst()
                .map(place -> place.upTo(exact)).orElse(block.place());
    }

    private static Place lines(PlacedBlock block, Place exact) {
        String text = block.text();
        int start = block.place().from();
        int from = text.lastIndexOf('\n', exact.from() - start - 1) + 1;
        int to = text.indexOf('\n', Math.min(text.length(), exact.to() - start));
        return stripped(block, from, to < 0 ? text.length() : to);
    }

    /** The lines up to the empty ones around: a block that names a value, its type and its data. */
    private static Place group(PlacedBlock block, Place exact) {
        String text = block.text();
        int start = block.place().from();
        int from = text.lastIndexOf("\n\n", exact.from() - start);
        int to = text.indexOf("\n\n", Math.min(text.length(), exact.to() - start));
        return stripped(block, from < 0 ? 0 : from, to < 0 ? text.length() : to);
    }

    private static Place stripped(PlacedBlock block, int from, int to) {
        String text = block.text();
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Place(block.place().section(), block.place().from() + begin, block.place().from() + end);
    }
}
