// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

/**
 * Splits a compound where its parts are most frequent: by the geometric mean of their frequencies, as Philipp Koehn and Kevin Knight do in "Empirical Methods for
 * Compound Splitting" (2003). A compound that is itself far more frequent than its parts stays whole. Not for two threads at once.
 */
final class CompoundSplitter {
    /** No shorter word is a compound. */
    static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_COMPOUND = 48;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 4;
    /** Four times as frequent as its parts: such a word has a meaning of its own. */
    private static final int MORE_FREQUENT = 2 * Compounds.STEPS_PER_DOUBLING;
    private static final int NONE = -1;
    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;
    private static final int COUNT_AT = 2 * BITS * MOST_PARTS;

    private final Compounds compounds;
    /** The best sum of frequencies of what begins at a place and has so many parts. */
    private final int[][] best = new int[MOST_PARTS + 1][LONGEST_COMPOUND + 1];
    private final int[][] next = new int[MOST_PARTS + 1][LONGEST_COMPOUND + 1];
    private final int[][] length = new int[MOST_PARTS + 1][LONGEST_COMPOUND + 1];

    CompoundSplitter(Compounds compounds) {
        this.compounds = compounds;
    }

    /** The parts of a word in lower case, to be read by {@link #count}, {@link #start} and {@link #length}; 0 when it is no compound. */
    long split(char[] word, int size) {
        if (size < SHORTEST_COMPOUND || size > LONGEST_COMPOUND || !findLast(word, size)) {
            return 0;
        }
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            best[parts][0] = NONE;
            for (int from = parts == MOST_PARTS ? 0 : size - SHORTEST_PART * parts; from >= 0; from--) {
                findBefore(word, size, from, parts);
            }
        }
        return choose(compounds.frequency(word, 0, size));
    }

    /** How many parts there are. */
    static int count(long split) {
        return (int) (split >>> COUNT_AT);
    }

    /** Where a part begins. */
    static int start(long split, int part) {
        return (int) (split >>> 2 * BITS * part) & MASK;
    }

    /** How long a part is, without what links it to the next. */
    static int length(long split, int part) {
        return (int) (split >>> 2 * BITS * part + BITS) & MASK;
    }

    private boolean findLast(char[] word, int size) {
        boolean some = false;
        for (int from = 0; from <= size; from++) {
            int frequency = from >= SHORTEST_PART && size - from >= SHORTEST_PART
                    ? compounds.frequency(word, from, size - from)
                    : Compounds.UNKNOWN;
            best[1][from] = frequency == Compounds.UNKNOWN ? NONE : frequency;
            length[1][from] = size - from;
            some |= frequency != Compounds.UNKNOWN;
        }
        return some;
    }

    private void findBefore(char[] word, int size, int from, int parts) {
        best[parts][from] = NONE;
        if (from > 0 && from < SHORTEST_PART) {
            return;
        }
        for (int to = from + SHORTEST_PART; to <= size - SHORTEST_PART * (parts - 1); to++) {
            if (best[parts - 1][to] == NONE) {
                continue;
            }
            int found = compounds.wordBefore(word, from, to - from, SHORTEST_PART);
            int sum = found == 0 ? NONE : best[parts - 1][to] + compounds.frequencyBefore(word, from, found);
            if (sum > best[parts][from]) {
                best[parts][from] = sum;
                next[parts][from] = to;
                length[parts][from] = found;
            }
        }
    }

    private long choose(int whole) {
        int chosen = 0;
        double mean = whole - MORE_FREQUENT;
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            if (best[parts][0] != NONE && (double) best[parts][0] / parts > mean) {
                mean = (double) best[parts][0] / parts;
                chosen = parts;
            }
        }
        long split = (long) chosen << COUNT_AT;
        int from = 0;
        for (int part = 0; part < chosen; part++) {
            split |= ((long) length[chosen - part][from] << BITS | from) << 2 * BITS * part;
            from = next[chosen - part][from];
        }
        return split;
    }
}
