// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.index.internal.analysis.Analyzers;

class SentenceAlignerTest {
    private final Vocabulary dutch = new Vocabulary();
    private final Vocabulary english = new Vocabulary();
    private final SentenceReader dutchReader = new SentenceReader(Analyzers.of("nl"), dutch);
    private final SentenceReader englishReader = new SentenceReader(Analyzers.of("en"), english);

    private List<SentencePair> align(String foreign, String original) throws IOException {
        List<Sentence> from = dutchReader.read(foreign);
        List<Sentence> to = englishReader.read(original);
        return new SentenceAligner(new KnownWords(dutch, english, null), 1).align(from, to);
    }

    private String english(SentencePair pair) {
        return String.join(" ", Arrays.stream(pair.english()).mapToObj(english::term).toList());
    }

    @Test
    void pairsSentencesInOrder() throws IOException {
        List<SentencePair> pairs = align("Start Windows opnieuw. Open dan Rdr.sys. Klaar.", "Restart Windows now. Then open Rdr.sys. Done.");

        assertEquals(3, pairs.size());
        assertEquals("restart window now", english(pairs.get(0)));
        assertEquals("done", english(pairs.get(2)));
    }

    @Test
    void skipsWhatIsNotTranslated() throws IOException {
        List<SentencePair> pairs = align("Server Alpha weigert. Server Gamma antwoordt.",
                "Server Alpha refuses. An extremely long remark that nobody ever translated stands between these two. Server Gamma answers.");

        assertEquals(2, pairs.size());
        assertEquals("server gamma answer", english(pairs.get(1)));
    }

    @Test
    void pairsTwoSentencesWithOne() throws IOException {
        List<SentencePair> pairs = align("Kies Alpha of Beta in Outlook Express. Kies daarna Gamma of Delta in Word.",
                "Choose Alpha or Beta in Outlook Express, and after that choose Gamma or Delta in Word.");

        assertEquals(1, pairs.size());
        assertArrayEquals(pairs.getFirst().english(), englishReader
                .read("Choose Alpha or Beta in Outlook Express, and after that choose Gamma or Delta in Word.").getFirst().terms());
    }

    @Test
    void sparesTextWithoutWords() throws IOException {
        assertEquals(List.of(), dutchReader.read("12 34 --- "));
        assertEquals(List.of(), dutchReader.read(""));
    }
}
