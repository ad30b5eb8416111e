// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TechnicalTokenizerTest {
    private static List<String> terms(String text) throws IOException {
        return Words.of(Analyzers.plain(), text, 1000).stream().map(Words.Word::term).toList();
    }

    @Test
    void compoundsGiveTheirPartsAndTheWhole() throws IOException {
        assertEquals(List.of("keep", "keepconn", "conn"), terms("KeepConn"));
        assertEquals(List.of("rdr", "rdrsys", "sys"), terms("Rdr.sys"));
        assertEquals(List.of("named", "namedpipe", "pipe"), terms("named-pipe"));
        assertEquals(List.of("win", "winnt", "nt"), terms("WinNT"));
        assertEquals(List.of("4", "401381", "0", "1381"), terms("4.0.1381"));
    }

    @Test
    void numbersAndCapitalsStayWhole() throws IOException {
        assertEquals(List.of("0x0000000a", "4gb", "ids", "tcp", "ip"), terms("0x0000000A 4GB IDs TCP/IP"));
    }

    @Test
    void pathsPartAtTheirSlashes() throws IOException {
        assertEquals(List.of("pipe", "spoolss", "c", "temp", "a", "atxt", "txt"), terms("\\PIPE\\spoolss c:\\temp\\a.txt"));
    }

    @Test
    void apostrophesLeaveNoStrayLetters() throws IOException {
        assertEquals(List.of("it", "erreur", "can", "cant", "t"), terms("it's l'erreur can’t"));
    }

    @Test
    void partsStandOneBehindTheOtherAndTheWholeWithTheFirst() throws IOException {
        List<Words.Word> words = Words.of(Analyzers.plain(), "the Rdr.sys file", 10);
        assertEquals(List.of(0, 1, 1, 2, 3), words.stream().map(Words.Word::position).toList());
        assertEquals(List.of(Words.Kind.WORD, Words.Kind.PART, Words.Kind.WHOLE, Words.Kind.PART, Words.Kind.WORD),
                words.stream().map(Words.Word::kind).toList());
        assertEquals(4, words.get(2).from());
        assertEquals(11, words.get(2).to());
    }

    @Test
    void eastAsianLettersInOtherTextAreWords() throws IOException {
        assertEquals(List.of("error", "接", "続"), terms("error 接続"));
    }

    @Test
    void endlessAndBrokenTextIsRead() throws IOException {
        assertEquals(64, terms("x".repeat(100_000)).getFirst().length());
        assertEquals(List.of(), terms("--- ... \uD83D\uDE00 \uD800"));
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }
            for (Words.Word word : Words.of(Analyzers.plain(), text.toString(), 10_000)) {
                assertTrue(word.from() >= 0 && word.from() < word.to() && word.to() <= text.length());
            }
        }
    }
}
