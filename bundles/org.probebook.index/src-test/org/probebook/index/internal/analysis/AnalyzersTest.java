// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals(terms("zh", "无法连接共享打印机"), terms("zh", "無法連接共享打印機"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "fi", "ru", "pl", "tr", "cs", "ja", "ko", "zh",
            "xx" })
    void technicalTextIsFoundWholeAndInPartInEveryLanguage(String language) throws IOException {
        assertMeet(language, "\\PIPE\\spoolss", "spoolss");
        assertMeet(language, "RestrictAnonymous", "restrictanonymous");
        assertMeet(language, "RestrictAnonymous", "restrict");
        assertMeet(language, "Rdr.sys", "RDR");
        assertMeet(language, "Rdr.sys", "rdrsys");
        assertMeet(language, "0x80070005", "80070005");
        assertMeet(language, "setup:di:compile", "compile");
        assertMeet(language, "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters\\KeepConn", "lanmanworkstation");
        assertMeet(language, "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters\\KeepConn", "conn");
        assertMeet(language, "net use x: \\\\server\\share /user:y", "share");
        assertMeet(language, "WM_QUERYENDSESSION", "queryendsession");
        assertMeet(language, "iis4", "IIS 4.0");
        assertMeet(language, "C++", "c++");
        assertMeet(language, "TCP/IP", "tcpip");
        assertMeet(language, "printf()", "printf");
        assertMeet(language, "ann@mail.example.com", "example");
        assertMeet(language, "http://www.example.com/setup", "example");
        assertFalse(terms(language, "0x0000000A").isEmpty());
    }

    private static void assertMeet(String language, String written, String asked) throws IOException {
        List<String> found = terms(language, written);
        assertTrue(terms(language, asked).stream().anyMatch(found::contains), () -> written + " is not found by " + asked);
    }

    @ParameterizedTest
    @CsvSource({ "ja,共有プリンター「Rdr.sys」に接続できません", "ko,공유 프린터 Rdr.sys에 연결할 수 없습니다", "zh,无法连接共享打印机Rdr.sys",
            "zh,無法連線到Rdr.sys共用", "xx,ไม่สามารถเชื่อมต่อRdr.sysได้" })
    void placesAreThoseOfTheText(String language, String text) throws IOException {
        List<Words.Word> words = Words.of(Analyzers.of(language), text, 100);
        assertTrue(words.stream().anyMatch(word -> word.term().equals("rdrsys") && text.startsWith("Rdr.sys", word.from())));
        int last = -1;
        for (Words.Word word : words) {
            assertTrue(word.from() >= 0 && word.from() < word.to() && word.to() <= text.length());
            assertTrue(word.position() >= last);
            last = word.position();
        }
    }

    @Test
    void lettersOfFullWidthAreLetters() throws IOException {
        assertTrue(terms("ja", "エラー０ｘ８００７０００５").contains("0x80070005"));
    }

    @Test
    void unknownLanguagesHaveWords() throws IOException {
        assertEquals(terms("xx", "Σύνδεσης"), terms("xx", "ΣΥΝΔΕΣΗΣ"));
        assertEquals(List.of("не", "вдається"), terms("xx", "Не вдається"));
        assertEquals(List.of("ket", "noi"), terms("xx", "kết nối"));
        assertEquals(List.of("नहीं", "किया"), terms("xx", "नहीं किया"));
        assertTrue(terms("xx", "ไม่สามารถเชื่อมต่อ").containsAll(terms("xx", "เชื่อมต่อ").subList(0, 3)));
    }

    /** The index refuses a word that begins before the one that came last. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "fi", "ru", "pl", "tr", "cs", "ja", "ko", "zh",
            "xx" })
    void wordsNeverGoBack(String language) throws IOException {
        assertForward(language,
                "iis4.dll TCP/IP-Netzwerkverbindung-Fehlermeldung 0x80070005 C++ .NET netwerkverbindingen-server win95 「OS/2」の接続 nätverksanslutning.exe");
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(100); i > 0; i--) {
                text.append((char) (random.nextInt(3) == 0 ? 0x3000 + random.nextInt(0x7000) : random.nextInt(0x10000)));
                text.append((char) random.nextInt(0x80));
            }
            assertForward(language, text.toString());
        }
    }

    private static void assertForward(String language, String text) throws IOException {
        int last = 0;
        for (Words.Word word : Words.of(Analyzers.of(language), text, 10_000)) {
            assertTrue(word.from() >= last && word.from() <= word.to() && word.to() <= text.length(), () -> word + " in " + text);
            last = word.from();
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
        assertEquals("zh", LanguageKey.of("zh-Hant"));
        assertEquals(LanguageKey.OTHER, LanguageKey.of("el"));
    }
}
