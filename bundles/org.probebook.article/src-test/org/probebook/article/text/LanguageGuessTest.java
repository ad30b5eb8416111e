// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

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
