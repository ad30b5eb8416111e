// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.probebook.index.internal.lexicon.LexiconEntry;
import org.probebook.index.internal.lexicon.Translation;

class LexiconLearningTest {
    private static final List<List<String>> NOUNS = List.of(List.of("printer", "printer", "Drucker", "imprimante"),
            List.of("file", "bestand", "Datei", "fichier"), List.of("folder", "map", "Ordner", "dossier"),
            List.of("password", "wachtwoord", "Kennwort", "passe"), List.of("window", "venster", "Fenster", "fenêtre"));
    private static final List<List<String>> VERBS = List.of(List.of("opens", "opent", "öffnet", "ouvre"),
            List.of("deletes", "wist", "löscht", "efface"), List.of("shows", "toont", "zeigt", "montre"),
            List.of("changes", "wijzigt", "ändert", "modifie"));
    private static final List<String> WHO = List.of("The user", "De gebruiker", "Der Benutzer", "L’utilisateur");

    private static String sentence(int language, int verb, int noun) {
        return WHO.get(language) + " " + VERBS.get(verb).get(language) + " " + NOUNS.get(noun).get(language) + ".";
    }

    /** Texts of three sentences each, in English and another language. */
    private static List<ParallelText> texts(int language) {
        List<ParallelText> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> foreign = new ArrayList<>();
            List<String> english = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                foreign.add(sentence(language, (i + j) % 4, (i + 2 * j) % 5));
                english.add(sentence(0, (i + j) % 4, (i + 2 * j) % 5));
            }
            texts.add(ParallelText.of(String.join(" ", foreign), String.join(" ", english)));
        }
        return texts;
    }

    private static SortedMap<String, List<LexiconEntry>> learn(Map<String, List<ParallelText>> texts, List<PolyglotText> others)
            throws IOException, InterruptedException {
        return LexiconLearning.learn(texts, others, 2, line -> assertFalse(line.isBlank()));
    }

    private static LexiconEntry entry(List<LexiconEntry> lexicon, String term) {
        return lexicon.stream().filter(entry -> entry.term().equals(term)).findFirst().orElseThrow(() -> new AssertionError(term + " in " + lexicon));
    }

    private static Translation best(List<LexiconEntry> lexicon, String term) {
        return entry(lexicon, term).meanings().getFirst();
    }

    @Test
    void learnsWhatWordsMean() throws IOException, InterruptedException {
        List<LexiconEntry> dutch = learn(Map.of("nl", texts(1)), List.of()).get("nl");

        assertEquals("file", best(dutch, "bestand").term());
        assertEquals("folder", best(dutch, "map").term());
        assertEquals("printer", best(dutch, "printer").term());
        assertEquals("window", best(dutch, "venster").term());
    }

    @Test
    void givesTermsAsTheIndexHasThemAndWordsAsTheyAreSpelt() throws IOException, InterruptedException {
        List<LexiconEntry> dutch = learn(Map.of("nl", texts(1)), List.of()).get("nl");
        Translation user = dutch.stream().flatMap(entry -> entry.meanings().stream()).filter(each -> each.word().equals("deletes")).findFirst()
                .orElseThrow();

        assertEquals("delet", user.term());
    }

    @Test
    void sharesTheCertaintyOfAWord() throws IOException, InterruptedException {
        List<LexiconEntry> german = learn(Map.of("de", texts(2)), List.of()).get("de");

        for (LexiconEntry entry : german) {
            assertTrue(entry.seen() >= 2);
            for (Translation meaning : entry.meanings()) {
                assertTrue(meaning.weight() > 0 && meaning.weight() <= 1, () -> meaning.toString());
            }
        }
        assertTrue(best(german, "kennwort").weight() > 0.5);
    }

    @Test
    void givesTheSameAgainHoweverManyThreadsThereAre() throws IOException, InterruptedException {
        Map<String, List<ParallelText>> texts = Map.of("nl", texts(1), "de", texts(2), "fr", texts(3));

        assertEquals(LexiconLearning.learn(texts, List.of(), 1, line -> assertFalse(line.isBlank())), learn(texts, List.of()));
    }

    @Test
    void leavesUntranslatedTextAlone() throws IOException, InterruptedException {
        List<ParallelText> texts = new ArrayList<>(texts(1));
        texts.add(ParallelText.of("Unmount every removable cartridge before transport", "Unmount every removable cartridge before transport"));
        texts.add(ParallelText.of("Removable cartridge transport", "Removable cartridge transport"));

        assertTrue(learn(Map.of("nl", texts), List.of()).get("nl").stream().noneMatch(entry -> entry.term().startsWith("cartridg")));
    }

    @Test
    void learnsThroughOtherLanguagesWhatEnglishDoesNotHave() throws IOException, InterruptedException {
        Map<String, List<ParallelText>> texts = new HashMap<>(Map.of("nl", texts(1), "de", texts(2), "fr", texts(3)));
        texts.put("it", List.of(ParallelText.of("Benvenuti alla guida", "Welcome to the guide")));
        List<PolyglotText> others = new ArrayList<>();
        List<String> italianNouns = List.of("stampante", "documento", "cartella", "parola", "finestra");
        List<String> italianVerbs = List.of("apre", "cancella", "mostra", "cambia");
        for (int i = 0; i < 60; i++) {
            int verb = i % 4;
            int noun = i % 5;
            others.add(new PolyglotText(Map.of("nl", List.of(sentence(1, verb, noun)), "de", List.of(sentence(2, verb, noun)), "fr",
                    List.of(sentence(3, verb, noun)), "it", List.of("L’utente " + italianVerbs.get(verb) + " " + italianNouns.get(noun) + "."))));
        }
        List<LexiconEntry> italian = learn(texts, others).get("it");

        assertEquals("file", best(italian, "document").term());
        assertEquals("folder", best(italian, "cartell").term());
        assertEquals("window", best(italian, "finestr").term());
    }
}
