// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class LexiconFileTest {
    private static final LexiconEntry PRINTER = new LexiconEntry("drucker", 300,
            List.of(new Translation("printer", "printers", 0.8f), new Translation("print", "print", 0.2f)));
    private static final LexiconEntry EMPTY = new LexiconEntry("wird", 5000, List.of());
    private static final LexiconEntry JAPANESE = new LexiconEntry("印刷", 12, List.of(new Translation("print", "print", 1f)));

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Lexicon read = LexiconFile.read(LexiconFile.write(List.of(JAPANESE, EMPTY, PRINTER)), "test");

        assertEquals(3, read.size());
        List<Translation> meanings = read.of("drucker");
        assertEquals(List.of("printer", "print"), meanings.stream().map(Translation::term).toList());
        assertEquals(List.of("printers", "print"), meanings.stream().map(Translation::word).toList());
        assertEquals(0.8f, meanings.get(0).weight(), 0.003f);
        assertEquals("print", read.of("印刷").getFirst().term());
    }

    @Test
    void tellsAWordWithoutMeaningFromOneThatWasNeverSeen() throws IOException {
        Lexicon read = LexiconFile.read(LexiconFile.write(List.of(EMPTY)), "test");

        assertTrue(read.knows("wird"));
        assertTrue(read.of("wird").isEmpty());
        assertFalse(read.knows("wirt"));
        assertTrue(read.of("wirt").isEmpty());
        assertEquals(0, read.seen("wirt"));
    }

    @Test
    void tellsAboutHowOftenAWordWasSeen() throws IOException {
        Lexicon read = LexiconFile.read(LexiconFile.write(List.of(EMPTY, PRINTER, new LexiconEntry("einmal", 1, List.of()))), "test");

        assertEquals(300, read.seen("drucker"), 30);
        assertEquals(5000, read.seen("wird"), 500);
        assertEquals(1, read.seen("einmal"));
    }

    @Test
    void findsEachOfMany() throws IOException {
        List<LexiconEntry> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(new LexiconEntry("wort" + i, i, List.of(new Translation("word" + i, "words" + i, 0.5f))));
        }
        Lexicon read = LexiconFile.read(LexiconFile.write(many), "test");

        for (LexiconEntry entry : many) {
            assertEquals(entry.meanings().getFirst().term(), read.of(entry.term()).getFirst().term());
        }
        assertTrue(read.of("").isEmpty());
        assertTrue(read.of("zzz").isEmpty());
    }

    @Test
    void readsAnEmptyOne() throws IOException {
        assertEquals(0, LexiconFile.read(LexiconFile.write(List.of()), "test").size());
    }

    @Test
    void refusesWhatIsNone() {
        IOException refused = assertThrows(IOException.class, () -> LexiconFile.read("no such thing at all".getBytes(), "the lexicon nl"));

        assertEquals("the lexicon nl is no lexicon of this version; have it made anew", refused.getMessage());
    }

    @Test
    void refusesEveryTruncation() {
        byte[] whole = LexiconFile.write(List.of(JAPANESE, EMPTY, PRINTER));

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> LexiconFile.read(cut, "test"), () -> "cut after " + cut.length);
        }
    }
}
