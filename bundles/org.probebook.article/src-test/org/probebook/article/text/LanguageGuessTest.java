// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @Test
    void headingsTell() {
        assertEquals(Optional.of("nl"), LanguageGuess.of(List.of("Symptomen", "Oorzaak", "Status"), ""));
    }

    @Test
    void theTextDecidesBetweenLanguagesThatShareTheirHeadings() {
        assertEquals(Optional.of("pt"),
                LanguageGuess.of(List.of("Problema", "Causa"), "A bomba não está ligada e o motor não pode iniciar quando você liga."));
        assertEquals(Optional.of("it"),
                LanguageGuess.of(List.of("Problema", "Causa"), "La pompa non è accesa e il motore non viene avviato quando si preme."));
    }

    @Test
    void oneHeadingIsNoProofAgainstTheText() {
        assertEquals(Optional.of("sv"),
                LanguageGuess.of(List.of("Pump 2", "Resolution"),
                        "Pumpen startar inte eftersom ventilen är stängd och lampan inte lyser."));
        assertEquals(Optional.of("nl"), LanguageGuess.of(List.of("Oorzaak"), "0x1F C:\\PUMP"));
    }

    @Test
    void codeAndMarkupSayNothing() {
        String code = "<img src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAB'> C:\\PUMP\\when\\the\\valve.exe pump_is_not_there() "
                .repeat(20);
        assertEquals(Optional.of("it"), LanguageGuess.ofText(code + "La pompa non si avvia quando la valvola di questo motore è chiusa"));
        assertEquals(Optional.of("ko"), LanguageGuess.ofText(code + "펌프가 시작되지 않고 램프가 켜지지 않습니다"));
    }

    /** The sheer length of a word, or of a text without blanks, costs no time. */
    @Test
    void aHugeTextIsReadAtItsBeginningOnly() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(Optional.of("ja"), LanguageGuess.ofText("ポンプが起動しないため".repeat(1_000_000)));
            LanguageGuess.ofText("pump".repeat(1_000_000));
            LanguageGuess.ofText("<".repeat(1_000_000));
        });
    }

    @Test
    void closeLanguagesAreToldApart() {
        assertEquals(Optional.of("da"), LanguageGuess.ofText(
                "Pumpen kan ikke starte, når ventilen er lukket, og lampen ikke lyser. Kontrollér, at kablet er tilsluttet, og prøv igen."));
        assertEquals(Optional.of("nb"), LanguageGuess.ofText(
                "Pumpen kan ikke starte når ventilen er stengt og lampen ikke lyser. Kontroller at kabelen er koblet til, og prøv på nytt."));
        assertEquals(Optional.of("pt"), LanguageGuess.ofText("A bomba não arranca quando a válvula está fechada e a lâmpada não acende."));
        assertEquals(Optional.of("es"),
                LanguageGuess.ofText("La bomba no arranca cuando la válvula está cerrada y la lámpara no se enciende."));
        assertEquals(Optional.of("uk"),
                LanguageGuess.ofText("Насос не запускається, коли клапан закритий і лампа не горить. Перевірте кабель."));
    }

    @Test
    void manyThreadsMayAsk() {
        assertEquals(Set.of(Optional.of("nl")),
                IntStream.range(0, 200).parallel()
                        .mapToObj(i -> LanguageGuess.ofText("De pomp kan niet starten wanneer het ventiel van deze motor dicht is"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothingTellsNothing() {
        assertEquals(Optional.empty(), LanguageGuess.of(List.of("Pump 2"), "0x1F C:\\PUMP"));
        assertEquals(Optional.empty(), LanguageGuess.ofText(""));
    }

    @ParameterizedTest
    @CsvSource({ "en,The pump cannot start when the valve of this engine is closed and the lamp is not lit",
            "nl,De pomp kan niet starten wanneer het ventiel van deze motor dicht is en de lamp niet brandt",
            "de,Die Pumpe kann nicht starten wenn das Ventil geschlossen ist und die Lampe nicht leuchtet",
            "ja,ポンプが起動しないため LAMP が点灯しません", "ko,펌프가 시작되지 않고 LAMP 가 켜지지 않습니다", "zh-CN,无法启动水泵时会显示这个错误信息", "zh-TW,無法啟動水泵時會顯示這個錯誤訊息",
            "ru,Насос не запускается когда клапан закрыт" })
    void wordsAndScriptsTell(String language, String text) {
        assertEquals(Optional.of(language), LanguageGuess.ofText(text));
    }
}
