// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsAndTagsTest {

    @ParameterizedTest
    @CsvSource({ "NOTE: save first,4", "Waarschuwing: sla eerst op,12", "注意：先に保存,2", "note: in lower case,0", "Valve: a part,0",
            "'Notes are good',0" })
    void aLabelWithAColonOpensANote(String text, int length) {
        assertEquals(length, NoteLabels.length(text));
    }

    @ParameterizedTest
    @CsvSource({ "NOTE: save first,4", "NOTES:pump@valve,0", "Warning : the pump is hot,0", "NOTE:,4" })
    void plainTextHasABlankBehindTheColon(String text, int length) {
        assertEquals(length, NoteLabels.lengthBeforeBlank(text));
    }

    @ParameterizedTest
    @CsvSource({ "Opmerking Als de pomp draait,9", "Let op De pomp draait,6", "Important changes were made,0", "Belangrijk,0" })
    void pagesPrintLabelsWithoutColon(String text, int length) {
        assertEquals(length, NoteLabels.bareLength(text));
    }

    @ParameterizedTest
    @CsvSource({ "PRB: Pump stops,PRB,Pump stops", "WD97: Pump stops,WD97,Pump stops", "HOW TO: Stop the pump,HOW TO,Stop the pump",
            "FIX:Pump stops,FIX,Pump stops", "Pump Err Msg: No Water,Pump Err Msg,No Water", "PC Win: Pump,PC Win,Pump" })
    void tagsAreSplitFromTitles(String printed, String tag, String title) {
        assertEquals(new TitleTag(tag, title), TitleTag.split(printed));
    }

    @ParameterizedTest
    @CsvSource({ "Pump: it stops", "PUMP-37115: it stops", "Pump stops at 12:30", "PRB:" })
    void otherColonsStay(String printed) {
        assertEquals(new TitleTag("", printed), TitleTag.split(printed));
    }

    @ParameterizedTest
    @CsvSource({ "nl-NL,nl", "nl,nl", "de_DE,de", "pt-BR,pt-BR", "pt-PT,pt", "zh-Hans,zh-CN", "zh-Hant,zh-TW", "zh-TW,zh-TW", "zh,zh-CN",
            "ja-JP,ja", "sv-SE,sv",
            "en-US,en", "en-GB,en-GB", "NL,nl", "no,nb", "no-NO,nb", "nn-NO,nn", "zh_cn,zh-CN", "zh-Hant-HK,zh-TW", "zh-Hans-HK,zh-CN",
            "zh-SG,zh-CN", "zh-CHT,zh-TW", "cmn-Hans,zh-CN", "pt-br,pt-BR", "en_US,en", "iw,he", "iw_IL,he", "in,id", "in_ID,id", "mo,ro",
            "sr-RS,sr", "sr-Cyrl-RS,sr", "sr-Latn-RS,sr-Latn", "sr-Latn-ME,sr-Latn-ME", "en_US.UTF-8,en", "de@euro,de", "es-419,es-419",
            "eng,en", "nld,nl", "dut,nl", "ger,de", "jpn,ja", "ca-ES,ca", "fr-CA,fr-CA" })
    void languagesHaveOneSpelling(String printed, String canonical) {
        assertEquals(Optional.of(canonical), LanguageTags.canonical(printed));
    }

    @ParameterizedTest
    @CsvSource({ "help", "not a tag", "xx", "12", "''", "und", "x-default", "C.UTF-8", "@" })
    void otherWordsAreNoLanguage(String printed) {
        assertTrue(LanguageTags.canonical(printed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "nl,nl", "nl-NL,nl", "de_DE,de", "en_us,en", "pt-br,pt-BR", "zh-Hans,zh-CN", "zh-hant,zh-TW", "zh-Hant-HK,zh-TW",
            "zh_cn,zh-CN",
            "id-ID,id", "is-IS,is", "sr-Latn,sr-Latn", "he-IL,he", "no,nb", "es-419,es-419" })
    void foldersAreNamedAfterLanguages(String folder, String canonical) {
        assertEquals(Optional.of(canonical), LanguageTags.ofFolder(folder));
    }

    @ParameterizedTest
    @CsvSource({ "id", "is", "support-tools", "de-luxe-edition", "de-luxe", "en-masse", "no-op", "to-do", "is-it", "in-us", "v1-0", "eng",
            "''" })
    void foldersOfOtherNamesAreNoLanguage(String folder) {
        assertTrue(LanguageTags.ofFolder(folder).isEmpty());
    }
}
