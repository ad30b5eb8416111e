// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Hens   can't sleep | the hens can ' t sleep",
            "Crème brûlée, Ångström | creme brulee , angstrom",
            "C:\\farm\\Hen.sys        | c : \\ farm \\ hen . sys",
            "$5 + ^2 = `x`           | $ 5 + ^ 2 = ` x `",
            "«coop» – closed…        | « coop » – closed …",
            "鶏小屋 が full            | 鶏 小 屋 か full",
            "€5 ½                    | €5 ½" })
    void cutsAsTheTeachersDid(String text, String words) {
        assertEquals(List.of(words.split(" ")), PlainWords.of(text));
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertEquals(List.of("coop", "full"), PlainWords.of("co\u200Bop\u0000\tfull\uFFFD\n"));
    }

    @Test
    void findsNoWordInNothing() {
        assertEquals(List.of(), PlainWords.of(" \u3000\n"));
    }
}
