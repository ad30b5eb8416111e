// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzersTest {
    private static List<String> terms(String language, String text) throws IOException {
        return Words.of(Analyzers.of(language), text, 100).stream().map(Words.Word::term).toList();
    }

    @ParameterizedTest
    @CsvSource({ "en,connections,connection", "nl,verbindingen,verbinding", "de,Verbindungen,Verbindung", "fr,connexions,connexion",
            "es,conexiones,conexión",
            "it,connessioni,connessione", "pt,conexões,conexão", "sv,anslutningar,anslutning", "da,forbindelser,forbindelse",
            "fi,ohjelmat,ohjelman", "ru,подключения,подключение",
            "pl,połączenia,połączenie", "tr,dosyalar,dosya", "cs,připojení,připojením" })
    void formsOfAWordMeet(String language, String one, String other) throws IOException {
        assertEquals(terms(language, one), terms(language, other));
    }

    @Test
    void languagesWithoutBlanksAreSplit() throws IOException {
        assertTrue(terms("ja", "共有プリンターに接続できません").contains("接続"));
        assertTrue(terms("ko", "공유 프린터에 연결할 수 없습니다").contains("프린터"));
        assertTrue(terms("zh", "无法连接共享打印机").contains("连接"));
        assertTrue(terms("zht", "無法連線").contains("連線"));
    }

    @Test
    void namesReadTheSameInEveryLanguage() throws IOException {
        for (String language : List.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "fi", "ru", "pl", "cs", "xx")) {
            assertTrue(terms(language, "Zx71.qq").size() >= 2, language);
            assertFalse(terms(language, "0x0000000A").isEmpty(), language);
        }
    }

    @Test
    void denialsAreNoStopWords() throws IOException {
        assertEquals(List.of("not"), terms("en", "it is not the"));
        assertEquals(List.of("niet"), terms("nl", "het is niet de"));
    }

    @Test
    void tagsLeadToTheirLanguage() {
        assertEquals("nl", LanguageKey.of("nl-NL"));
        assertEquals("pt", LanguageKey.of("pt-BR"));
        assertEquals("zh", LanguageKey.of("zh-CN"));
        assertEquals("zht", LanguageKey.of("zh-Hant"));
        assertEquals(LanguageKey.OTHER, LanguageKey.of("el"));
    }
}
