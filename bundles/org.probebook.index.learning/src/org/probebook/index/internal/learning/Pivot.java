// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the English words of a text that exists in other languages only: those that the lexicons of several languages agree on. What one lexicon has wrong,
 * another has not.
 */
final class Pivot {
    private static final double AGREED = Double.parseDouble(System.getProperty("agreed", "0.25"));
    private static final int FEWEST_VOICES = 4;
    private static final int MEANINGS = 2;

    private final Map<String, Meanings> lexicons;

    /** @param lexicons what was learnt of each language */
    Pivot(Map<String, Meanings> lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * The English words of a paragraph; empty when too few languages have it.
     *
     * @param paragraph its terms in each language
     */
    int[] english(Map<String, int[]> paragraph) {
        Map<Integer, Float> votes = new HashMap<>();
        int voices = 0;
        for (Map.Entry<String, int[]> each : paragraph.entrySet()) {
            Meanings lexicon = lexicons.get(each.getKey());
            if (lexicon != null) {
                vote(lexicon, each.getValue(), votes);
                voices++;
            }
        }
        if (voices < FEWEST_VOICES) {
            return new int[0];
        }
        double least = AGREED * voices;
        List<Integer> agreed = new ArrayList<>();
        votes.forEach((word, vote) -> {
            if (vote >= least) {
                agreed.add(word);
            }
        });
        return agreed.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** A language has one vote for a word, or a part of one when it is not sure. */
    private static void vote(Meanings lexicon, int[] terms, Map<Integer, Float> votes) {
        Map<Integer, Float> own = new HashMap<>();
        for (int term : terms) {
            if (term >= lexicon.words()) {
                continue;
            }
            int end = Math.min(lexicon.end(term), lexicon.start(term) + MEANINGS);
            float all = 0;
            for (int at = lexicon.start(term); at < end; at++) {
                all += lexicon.weight(at);
            }
            for (int at = lexicon.start(term); at < end; at++) {
                own.merge(lexicon.english(at), lexicon.weight(at) / all, Math::max);
            }
        }
        own.forEach((word, share) -> votes.merge(word, share, Float::sum));
    }
}
