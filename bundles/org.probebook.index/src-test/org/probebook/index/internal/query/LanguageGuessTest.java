// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess(Set.of("en", "nl"));

    @ParameterizedTest
    @CsvSource({ "en,the pump does not answer after a restart", "nl,de pomp geeft geen antwoord na een herstart",
            "de,die Pumpe antwortet nicht nach einem Neustart", "fr,la pompe ne répond pas après un redémarrage",
            "es,la bomba no responde después de reiniciar", "it,la pompa non risponde dopo il riavvio",
            "pt,a bomba não responde depois de reiniciar", "sv,pumpen svarar inte efter omstarten",
            "pl,pompa nie odpowiada po ponownym uruchomieniu", "tr,pompa yeniden başlatıldıktan sonra yanıt vermiyor",
            "ru,насос не отвечает после перезапуска", "da,pumpen svarer ikke når den er blevet slukket",
            "fi,pumppu ei vastaa kun se on sammutettu ja se on", "cs,čerpadlo neodpovídá když je to jen pro nás",
            "ja,再起動後にポンプが応答しない", "ko,다시 시작한 후 펌프가 응답하지 않음", "zh,重启后泵没有响应", "zh,重新啟動後幫浦沒有回應", "xx,η αντλία δεν απαντά",
            "xx,насос не відповідає після перезапуску",
            "xx,المضخة لا تستجيب" })
    void languagesAreTold(String language, String text) {
        assertEquals(language, guess.of(text));
    }

    @ParameterizedTest
    @CsvSource({ "nl,en,the pump does not answer after a restart", "nl,de,die Pumpe antwortet nicht nach einem Neustart",
            "nl,nl,pomp defect",
            "nl,en,print spooler service crash", "nl,nl,print spooler start niet", "nl,nl,KeepConn", "de,de,Server Status",
            "en,nl,de pomp geeft geen antwoord na een herstart",
            "zh,zh,打印机", "ja,ja,印刷" })
    void whoWritesOneLanguageMayPasteAnother(String asker, String language, String text) {
        assertEquals(language, guess.of(text, asker));
    }

    @ParameterizedTest
    @CsvSource({ "nl,print spooler service crash bij opstarten", "nl,Windows update error 0x80070005 toegang geweigerd",
            "de,Explorer stürzt ab beim Drag and Drop über Remote Desktop", "fr,le service print spooler s'arrête avec event 7031",
            "ja,Exchange Server で Outlook Web Access の error" })
    void englishWordsAreBorrowed(String language, String text) {
        assertEquals(language, guess.of(text));
    }

    @ParameterizedTest
    @CsvSource({ "fr,le reseau est inaccessible et le pilote n'est pas demarre", "pt,nao foi possivel ligar a impressora",
            "de,fuer den Zugriff geoeffnet wurde keine Verbindung" })
    void signsMayBeMissing(String language, String text) {
        assertEquals(language, guess.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "0x80070005", "Q258837", "KeepConn Rdr.sys", "\\\\server\\share C:\\temp", "71",
            "ERROR_REQ_NOT_ACCEP",
            "???", "\uD83D\uDE00" })
    void namesAndCodesTellNoLanguage(String text) {
        LanguageGuess.Guess found = guess.guess(text);
        assertEquals("", found.key());
        assertEquals(List.of(), found.languages(0));
    }

    @Test
    void aDoubtfulTextHasSeveralLanguages() {
        LanguageGuess.Guess found = guess.guess("formato");
        assertTrue(found.languages(0.01).size() > 1, () -> found.likelihood().toString());
        assertEquals(1, found.likelihood().values().stream().mapToDouble(share -> share).sum(), 1e-6);
        List<String> ranked = found.languages(0);
        assertTrue(found.likelihood().get(ranked.getFirst()) >= found.likelihood().get(ranked.getLast()));
    }

    @Test
    void longTextIsRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals("nl", guess.of("de pomp start niet ".repeat(20_000)));
            guess.of("x".repeat(1_000_000));
            guess.of("x.".repeat(1_000_000));
        });
    }
}
