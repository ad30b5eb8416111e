// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;

class OddFilesTest {
    private final LegacyTextSource source = new LegacyTextSource();

    @ParameterizedTest
    @ValueSource(strings = { "", "# Pumps\n\nRead me.", "Q900001\nQ900002\n", "DOCUMENT: of a pump", "DOCUMENT:", "TITLE   :x", "<html>" })
    void otherFilesAreNone(String content) {
        assertEquals(Confidence.NONE, source.recognise(Fixtures.file("README.md", content)));
    }

    @Test
    void anArticleIsCertainWhateverItsName() throws IOException {
        SourceFile article = Fixtures.file("Q900001.TXT");
        assertEquals(Confidence.CERTAIN, source.recognise(new SourceFile("c", "notes.dat", article.content())));
        assertEquals(Confidence.CERTAIN, source.recognise(Fixtures.flat(article)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nothing", "DOCUMENT:", "DOCUMENT:Q900001", "DOCUMENT:Q900001 TITLE :", "DOCUMENT:Q900001\nTITLE   :\n",
            "DOCUMENT:Q900001\nTITLE   :Cut here\nPRODUCT :Pumps\n\n", "DOCUMENT:Q900001 TITLE :Cut here PRODUCT :Pumps" })
    void whatCannotBeReadSaysWhyInOneLine(String content) {
        UnreadableArticleException reason = assertThrows(UnreadableArticleException.class,
                () -> source.read(Fixtures.file("x.txt", content)));
        assertFalse(reason.getMessage().isBlank());
        assertFalse(reason.getMessage().contains("\n"));
    }

    @Test
    void zeroBytesAreNoText() {
        SourceFile binary = new SourceFile("c", "x.bin", "DOCUMENT:Q900001\0\0".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Confidence.NONE, source.recognise(binary));
        assertThrows(UnreadableArticleException.class, () -> source.read(binary));
    }

    @Test
    void anArticleCutAnywhereIsReadOrRefused() throws IOException {
        for (String name : new String[] { "Q900001.TXT", "Q900003.TXT" }) {
            for (SourceFile file : new SourceFile[] { Fixtures.file(name), Fixtures.flat(Fixtures.file(name)) }) {
                for (int length = 0; length < file.content().length; length++) {
                    readOrRefuse(Arrays.copyOf(file.content(), length));
                }
            }
        }
    }

    @Test
    void anArticleWithRandomBytesIsReadOrRefused() throws IOException {
        Random random = new Random(71);
        byte[] whole = Fixtures.file("Q900001.TXT").content();
        for (int round = 0; round < 2000; round++) {
            byte[] content = whole.clone();
            for (int i = 0; i < 40; i++) {
                content[random.nextInt(content.length)] = (byte) "=- :\n\r\t\0Q19.•\u00E9".charAt(random.nextInt(14));
            }
            readOrRefuse(content);
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            readOrRefuse(noise);
        }
    }

    @Test
    void hugeLinesTakeNoLongTime() {
        long start = System.nanoTime();
        for (String unit : new String[] { "x", "=", "- ", "1. ", "A. ", "NOTE: ", "a ==== ", "Q123456 ", "\n", ":", "A:", "KBCategory: ",
                "Additional query words: ", "note: ", "   x\n\n", "1. X\n",
                "Heading\n-------\n" }) {
            String body = unit.repeat(300_000 / unit.length());
            readOrRefuse(("DOCUMENT:Q900001 1-JAN-1999 [p]\nTITLE   :Huge\n\n" + body).getBytes(StandardCharsets.UTF_8));
            readOrRefuse(("DOCUMENT:Q900001 1-JAN-1999 [p]\nTITLE   :Huge\n\nX\n\n" + "=".repeat(70) + "\nKeywords : a\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            readOrRefuse(("DOCUMENT:Q900001 1-JAN-1999 [p] TITLE :Huge " + "=".repeat(70) + " " + body).getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "seconds " + (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void readOrRefuse(byte[] content) {
        SourceFile file = new SourceFile("c", "x.txt", content);
        source.recognise(file);
        try {
            assertEquals(1, source.read(file).size());
        } catch (UnreadableArticleException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }
}
