// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a word may mean that was never learnt: a word in letters is often spelt nearly as the English one, and a word in East Asian signs is made of words that are
 * known. Safe in any thread.
 */
final class Guesses {
    private static final int SHORTEST = 5;
    private static final int SAME_START = 3;
    /** Measured on human-translated titles whose collection was left out: less guesses as well, more misses some. */
    private static final float LIKE = 0.72f;
    private static final float DOUBT = 0.5f;
    private static final int MOST = 2;
    private static final int EAST_ASIAN = 0x2E80;
    private static final int SHORTEST_SIGNS = 3;
    private static final int LONGEST_SIGNS = 16;
    private static final int SHORTEST_PART = 2;
    private static final int REMEMBERED = 1 << 10;

    /** An answer that was given before: text repeats itself. */
    private record Answer(String term, List<Translation> meanings) {
    }

    private final Lexicon lexicon;
    private final Answer[] answers = new Answer[REMEMBERED];

    Guesses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The guessed meanings of a word, best first; mostly empty. */
    List<Translation> of(String term) {
        if (term.isEmpty() || !term.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        int slot = (term.hashCode() ^ term.hashCode() >>> 16) & REMEMBERED - 1;
        Answer answer = answers[slot];
        if (answer == null || !answer.term.equals(term)) {
            answer = new Answer(term, term.charAt(0) >= EAST_ASIAN ? parts(term) : like(term));
            answers[slot] = answer;
        }
        return answer.meanings;
    }

    private List<Translation> like(String term) {
        String spelt = Likeness.spelt(term);
        if (term.length() < SHORTEST || spelt.length() <= SAME_START) {
            return List.of();
        }
        String start = spelt.substring(0, SAME_START);
        List<Translation> found = new ArrayList<>();
        for (int at = lexicon.firstEnglish(start); at < lexicon.englishWords(); at++) {
            Translation english = lexicon.english(at, 1);
            String other = Likeness.spelt(english.term());
            if (!other.startsWith(start)) {
                break;
            }
            float likeness = Likeness.of(spelt, other);
            if (likeness >= LIKE) {
                found.add(new Translation(english.term(), english.word(), likeness * DOUBT));
            }
        }
        found.sort(Comparator.comparingDouble(Translation::weight).reversed());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** The best meaning of each part, where the whole is made of known words: as few as can be. */
    private List<Translation> parts(String term) {
        int size = term.length();
        if (size < SHORTEST_SIGNS || size > LONGEST_SIGNS) {
            return List.of();
        }
        int[] from = new int[size + 1];
        if (!cut(term, from)) {
            return List.of();
        }
        List<Translation> meanings = new ArrayList<>();
        for (int to = size; to > 0; to = from[to]) {
            Translation best = lexicon.of(term.substring(from[to], to)).getFirst();
            meanings.addFirst(new Translation(best.term(), best.word(), DOUBT));
        }
        return List.copyOf(meanings);
    }

    /** Finds where the known word begins that ends at a place, for all places on the shortest way to the end; false when there is no way. */
    private boolean cut(String term, int[] from) {
        int size = term.length();
        int[] fewest = new int[size + 1];
        for (int to = 1; to <= size; to++) {
            fewest[to] = size + 1;
            for (int start = Math.max(0, to - size + 1); start <= to - SHORTEST_PART; start++) {
                if (fewest[start] + 1 < fewest[to] && lexicon.means(term.substring(start, to))) {
                    fewest[to] = fewest[start] + 1;
                    from[to] = start;
                }
            }
        }
        return fewest[size] <= size;
    }
}
