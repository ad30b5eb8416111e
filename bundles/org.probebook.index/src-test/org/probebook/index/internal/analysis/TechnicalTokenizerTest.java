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
        assertEquals(List.of("0x1f", "4gb", "ids", "q258837", "win32s"), terms("0x1F 4GB IDs Q258837 Win32s"));
    }

    @Test
    void numbersInNamesAndCodesAreWordsToo() throws IOException {
        assertEquals(List.of("0x80070005", "80070005"), terms("0x80070005"));
        assertEquals(List.of("iis4", "iis", "4"), terms("iis4"));
        List<Words.Word> words = Words.of(Analyzers.plain(), "an iis4 server", 10);
        assertEquals(List.of(0, 1, 1, 1, 2), words.stream().map(Words.Word::position).toList());
        assertEquals(List.of(Words.Kind.WORD, Words.Kind.WORD, Words.Kind.INNER, Words.Kind.INNER, Words.Kind.WORD),
                words.stream().map(Words.Word::kind).toList());
        assertEquals(6, words.get(3).from());
    }

    @Test
    void namesAreToldByTheirSigns() throws IOException {
        assertEquals(List.of("c", "c++", "c", "c#", "net", "dotnet", "asp", "aspnet", "net"), terms("C++ C# .NET ASP.NET"));
        assertEquals(List.of("c", "net", "use"), terms("C net use"));
    }

    @Test
    void slashesJoinAFewCapitals() throws IOException {
        assertEquals(List.of("tcp", "tcpip", "ip", "os", "os2", "2"), terms("TCP/IP OS/2"));
        assertEquals(List.of("tcp", "ip", "winnt", "system32", "system", "32", "yes", "no"), terms("tcp/ip /WINNT/SYSTEM32 Yes/No"));
    }

    @Test
    void colonsJoinNames() throws IOException {
        assertEquals(List.of("setup", "setupdicompile", "di", "compile"), terms("setup:di:compile"));
        assertEquals(List.of("std", "stdvector", "vector"), terms("std::vector"));
        assertEquals(List.of("10", "30", "c", "temp", "error", "x"), terms("10:30 c:\\temp Error: x"));
    }

    @Test
    void capitalsBeginWords() throws IOException {
        assertEquals(List.of("http", "httpserver", "server", "vb", "vbscript", "script", "urls"), terms("HTTPServer VBScript URLs"));
    }

    @Test
    void hiddenHyphensLeaveTheWordWhole() throws IOException {
        assertTrue(terms("con\u00ADnection").contains("connection"));
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
