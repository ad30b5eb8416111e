// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTablesTest {
    /** das Haus, das Buch, ein Buch: the house, the book, a book. */
    private static final List<SentencePair> PAIRS = List.of(new SentencePair(new int[] { 1, 2 }, new int[] { 1, 2 }),
            new SentencePair(new int[] { 1, 3 }, new int[] { 1, 3 }), new SentencePair(new int[] { 4, 3 }, new int[] { 4, 3 }));

    private static int pair(WordTables tables, int foreign, int english) {
        for (int i = 0; i < tables.pairs().size(); i++) {
            if (tables.pairs().foreign(i) == foreign && tables.pairs().english(i) == english) {
                return i;
            }
        }
        throw new AssertionError("no pair of " + foreign + " and " + english);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 2, 10 })
    void findsWhichWordsGoTogether(int agreeing) {
        WordTables tables = WordTables.learn(PAIRS, 10, agreeing);

        for (int word = 1; word <= 4; word++) {
            Meanings meanings = Meanings.of(tables, 5, 3, 0.01);
            assertEquals(word, meanings.english(meanings.start(word)));
        }
        assertTrue(tables.forward(pair(tables, 3, 3)) > tables.forward(pair(tables, 3, 1)));
        assertTrue(tables.backward(pair(tables, 1, 1)) > tables.backward(pair(tables, 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 5 })
    void sharesSumUpToOne(int agreeing) {
        WordTables tables = WordTables.learn(PAIRS, 5, agreeing);
        double[] byForeign = new double[5];
        double[] byEnglish = new double[5];
        for (int i = 0; i < tables.pairs().size(); i++) {
            byForeign[tables.pairs().foreign(i)] += tables.forward(i);
            byEnglish[tables.pairs().english(i)] += tables.backward(i);
        }

        for (int word = 1; word <= 4; word++) {
            assertEquals(1, byForeign[word], 1e-4);
            assertEquals(1, byEnglish[word], 1e-4);
        }
    }
}
