// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({ "Fehler, FEHLER", "accès, acces", "e\u0301te\u0301, ete", "İşlem, islem", "Ｅｒｒｏｒ, error", "ошибка, ОШИБКА", "ещё, еще",
            "Łódź, lodz" })
    void spellingsOfOneWordAreOne(String one, String other) {
        assertEquals(Tokens.of(other).hash(0), Tokens.of(one).hash(0));
        assertEquals(1, Tokens.of(one).size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "hatch %1 coop", "hatch %hs coop", "hatch % 08lx coop", "hatch \"%1!s!\" coop", "hatch %2. coop" })
    void placeholdersAreNoWords(String text) {
        Tokens tokens = Tokens.of(text);
        assertEquals(2, tokens.size());
        assertTrue(tokens.is(1, Tokens.PLACEHOLDER));
    }

    @Test
    void aPercentageIsNoPlaceholder() {
        assertFalse(Tokens.of("50 % hens").is(1, Tokens.PLACEHOLDER));
    }

    @Test
    void whatProgramsInsertIsMarked() {
        Tokens tokens = Tokens.of("open C:\\coop\\north.dat now 0x80070005");
        assertFalse(tokens.is(0, Tokens.VARIABLE));
        for (int i = 1; i < tokens.size(); i++) {
            assertEquals(!word(tokens, i, "open C:\\coop\\north.dat now 0x80070005").equals("now"), tokens.is(i, Tokens.VARIABLE));
        }
    }

    private static String word(Tokens tokens, int i, String text) {
        return text.substring(tokens.start(i), tokens.end(i));
    }

    @Test
    void sentencesAndLinesEnd() {
        Tokens tokens = Tokens.of("one two. three\nfour, five - six: seven");
        boolean[] breaks = { false, false, true, true, true, true, true };
        for (int i = 0; i < breaks.length; i++) {
            assertEquals(breaks[i], tokens.is(i, Tokens.BREAK), "word " + i);
        }
    }

    @Test
    void eastAsianTextIsReadInPairs() {
        assertEquals(3, Tokens.of("鶏小屋に").size());
        assertEquals(1, Tokens.of("鶏").size());
        assertTrue(Tokens.of("鶏小屋に").is(0, Tokens.PAIR));
        assertEquals(3, Tokens.of("DLL 初期化").size());
    }

    @Test
    void wordsResembleEachOtherByTheirBeginningOrButForOneLetter() {
        assertTrue(Tokens.of("verbindung").resembles(0, Tokens.of("verbindungen"), 0));
        assertTrue(Tokens.of("perches").resembles(0, Tokens.of("porches"), 0));
        assertFalse(Tokens.of("data").resembles(0, Tokens.of("disk"), 0));
        assertFalse(Tokens.of("hen").resembles(0, Tokens.of("hens"), 0));
    }
}
