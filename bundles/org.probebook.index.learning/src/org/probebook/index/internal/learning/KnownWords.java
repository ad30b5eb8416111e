// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

/** Tells how many words of an English sentence translate words of a foreign one, as far as is known yet. Serves one thread. */
final class KnownWords {
    private final int[] same;
    private final Meanings meanings;
    private final int[] marks;
    private int mark;

    /**
     * @param meanings null while only names and numbers are known, which are the same in both
     */
    KnownWords(Vocabulary foreign, Vocabulary english, Meanings meanings) {
        same = new int[foreign.size()];
        for (int word = 1; word < same.length; word++) {
            same[word] = english.findSpelt(foreign.spelling(word));
        }
        this.meanings = meanings;
        marks = new int[english.size()];
    }

    /** The English word that is spelt as a foreign one; {@link Vocabulary#NOTHING} when there is none. */
    int same(int word) {
        return same[word];
    }

    /** Marks all that the words of a foreign sentence may mean. */
    void mark(int[] foreign) {
        mark++;
        for (int word : foreign) {
            marks[same[word]] = mark;
            if (meanings != null) {
                for (int at = meanings.start(word); at < meanings.end(word); at++) {
                    marks[meanings.english(at)] = mark;
                }
            }
        }
        marks[Vocabulary.NOTHING] = 0;
    }

    /** How many words of an English sentence are among those. */
    int marked(int[] english) {
        int count = 0;
        for (int word : english) {
            count += marks[word] == mark ? 1 : 0;
        }
        return count;
    }
}
