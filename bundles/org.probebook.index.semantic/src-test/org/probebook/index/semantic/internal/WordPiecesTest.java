// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final int UNKNOWN = 3;

    private static WordPieces small() throws IOException {
        return new WordPieces(new Vocabulary(Map.of("[CLS]", BEGIN, "[SEP]", END, "[UNK]", UNKNOWN, "hen", 10, "hens", 11, "##house", 12,
                "##hous", 13, "##s", 14, "coop", 15, "##e", 16)));
    }

    @Test
    void takesTheLongestPieceEachTime() throws IOException {
        assertArrayEquals(new int[] { BEGIN, 11, 10, 12, 10, 12, 14, END }, small().of("hens henhouse henhouses", 20));
    }

    @Test
    void aWordThatCannotBeCutToItsEndIsUnknownAsAWhole() throws IOException {
        assertArrayEquals(new int[] { BEGIN, UNKNOWN, 15, END }, small().of("henx coop", 20));
    }

    @Test
    void aWordThatIsTooLongIsUnknown() throws IOException {
        assertArrayEquals(new int[] { BEGIN, UNKNOWN, END }, small().of("hen" + "s".repeat(98), 200));
        assertEquals(1 + 97 + 1, small().of("hens" + "s".repeat(96), 200).length);
    }

    @Test
    void leavesOutWhatThereIsNoRoomFor() throws IOException {
        assertArrayEquals(new int[] { BEGIN, 11, 10, END }, small().of("hens henhouse hens", 4));
        assertArrayEquals(new int[] { BEGIN, END }, small().of("hens", 2));
    }

    @Test
    void nothingIsBeginAndEnd() throws IOException {
        assertArrayEquals(new int[] { BEGIN, END }, small().of("", 9));
    }

    /** The numbers are those that the model's own tokenizer gives. */
    @Test
    void readsAsTheModelWasTaught() throws IOException {
        WordPieces pieces = new WordPieces(ModelFiles.vocabulary());
        assertArrayEquals(
                new int[] { 101, 1996, 27681, 21623, 2205, 2397, 1024, 1014, 2595, 17914, 2692, 19841, 8889, 2629, 1999, 1039, 1024, 1032,
                        3888, 1032, 2562, 10830, 3489, 1012, 25353, 2015, 102 },
                pieces.of("The rooster crows too late: 0x80070005 in C:\\farm\\KeepAwake.sys", 160));
        assertArrayEquals(new int[] { 101, 4315, 9616, 16912, 9080, 2140, 21541, 5285, 2140, 1010, 15743, 102 },
                pieces.of("Der H\u00fchnerstall ist voll, na\u00efve", 160));
        assertArrayEquals(new int[] { 101, 102 }, pieces.of("  ", 160));
        assertEquals(160, pieces.of("hen ".repeat(1000), 160).length);
    }

    @Test
    void refusesAVocabularyWithoutItsMarks() {
        IOException damaged = assertThrows(IOException.class, () -> Vocabulary
                .read(new ByteArrayInputStream("{\"model\":{\"vocab\":{\"[CLS]\":1}}}".getBytes(StandardCharsets.UTF_8))));
        assertTrue(damaged.getMessage().contains("[SEP]"), damaged::getMessage);
    }
}
