// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TextDecodingTest {

    @Test
    void bytesThatAgreeWithUtf8AreUtf8() {
        assertEquals("één 日本", TextDecoding.decode("één 日本".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherBytesAreWindows1252() {
        assertEquals("“één” – 5 €", TextDecoding.decode("“één” – 5 €".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void aByteWithoutMeaningIsReplaced() {
        assertEquals("M\uFFFDller", TextDecoding.decode(new byte[] { 'M', (byte) 0x81, 'l', 'l', 'e', 'r' }));
    }

    @Test
    void byteOrderMarksDecideAndVanish() {
        assertEquals("é", TextDecoding.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8)));
        assertEquals("é", TextDecoding.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("é", TextDecoding.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void controlBytesBecomeTheReplacementCharacterAndWhiteSpaceStays() {
        assertEquals("a\uFFFDb\tc\r\nd", TextDecoding.decode(new byte[] { 'a', 0x1B, 'b', '\t', 'c', '\r', '\n', 'd' }));
        assertEquals("é\uFFFD", TextDecoding.decode(new byte[] { (byte) 0xE9, 0x07 }));
    }

    @Test
    void aHeadEndsBeforeACharacterThatWouldBeCut() {
        String text = "x".repeat(4095) + "日本語";
        assertEquals("x".repeat(4095), TextDecoding.head(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void zeroBytesAndNothingAreNoText() {
        assertFalse(TextDecoding.isText(new byte[0]));
        assertFalse(TextDecoding.isText(new byte[] { 'P', 'K', 0, 4 }));
        assertTrue(TextDecoding.isText("text".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(TextDecoding.isText("\uFEFFtext".getBytes(StandardCharsets.UTF_16LE)));
    }
}
