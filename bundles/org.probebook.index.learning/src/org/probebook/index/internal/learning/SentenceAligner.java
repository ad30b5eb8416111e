// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.List;

/** Pairs the sentences of texts with their translations, by {@link SentenceGrid}. Serves one thread. */
final class SentenceAligner {
    private final KnownWords known;
    private final float ratio;

    /**
     * @param known which words translate which
     * @param ratio how many English letters there are for a foreign one
     */
    SentenceAligner(KnownWords known, float ratio) {
        this.known = known;
        this.ratio = ratio;
    }

    /** The pairs that belong together, with what stands for nothing left out. */
    List<SentencePair> align(List<Sentence> foreign, List<Sentence> english) {
        if (foreign.size() == 1 && english.size() == 1) {
            return List.of(new SentencePair(foreign.getFirst().terms(), english.getFirst().terms()));
        }
        SentenceGrid grid = new SentenceGrid(foreign, english, ratio);
        for (int row = 0; row < foreign.size(); row++) {
            known.mark(foreign.get(row).terms());
            for (int column = grid.first(row); column < grid.end(row); column++) {
                grid.hit(row, column, known.marked(english.get(column).terms()));
            }
        }
        return grid.best();
    }
}
