// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private Lexicon lexicon;

    @BeforeEach
    void read() throws IOException {
        List<LexiconEntry> learnt = List.of(entry("グラフ", "chart", "charts"), entry("ウィザード", "wizard", "wizard"),
                new LexiconEntry("ため", 900, List.of()), entry("fehler", "error", "error"));
        Map<String, String> english = Map.of("bibliographi", "bibliography", "polygon", "polygons", "graphic", "graphics", "consolid",
                "consolidate", "system", "system", "zebra", "zebras");
        lexicon = LexiconFile.read(LexiconFile.write(learnt, english), "test");
    }

    private static LexiconEntry entry(String term, String english, String word) {
        return new LexiconEntry(term, 20, List.of(new Translation(english, word, 0.8f)));
    }

    private List<String> guess(String term) {
        return lexicon.of(term).stream().map(Translation::term).toList();
    }

    @Test
    void guessesWordsOfOneOriginByTheirSpelling() {
        assertEquals(List.of("bibliographi"), guess("bibliografi"));
        assertEquals(List.of("graphic"), guess("grafik"));
        assertEquals(List.of("polygon"), guess("poligon"));
        assertEquals("bibliography", lexicon.of("bibliografi").getFirst().word());
    }

    @Test
    void doubtsWhatItGuesses() {
        assertTrue(lexicon.of("poligon").getFirst().weight() <= 0.5f);
        assertFalse(lexicon.knows("poligon"));
        assertEquals(0, lexicon.seen("poligon"));
    }

    @Test
    void guessesNothingFarFetched() {
        assertEquals(List.of(), guess("polvere"));
        assertEquals(List.of(), guess("zeb"));
        assertEquals(List.of(), guess("x"));
        assertEquals(List.of(), guess("poligon2"));
        assertEquals(List.of(), guess(""));
    }

    @Test
    void readsEastAsianCompoundsByTheirParts() {
        assertEquals(List.of("chart", "wizard"), guess("グラフウィザード"));
        assertEquals(List.of(), guess("グラフため"));
        assertEquals(List.of(), guess("ウィンドウ"));
    }

    @Test
    void leavesLearntWordsAlone() {
        assertEquals(List.of("error"), guess("fehler"));
        assertEquals(List.of(), guess("ため"));
    }
}
