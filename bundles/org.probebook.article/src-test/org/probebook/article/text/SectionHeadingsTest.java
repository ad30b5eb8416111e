// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;

class SectionHeadingsTest {

    @ParameterizedTest
    @CsvSource({ "en,SYMPTOMS,CAUSE,RESOLUTION", "nl,Symptomen,Oorzaak,Oplossing", "de,Symptome,Ursache,Lösung",
            "fr,Symptômes,Cause,Résolution",
            "es,Síntomas,Causa,Solución", "it,Sintomi,Causa,Risoluzione", "pt,Sintomas,Causa,Resolução", "sv,Symptom,Orsak,Lösning",
            "da,Symptomer,Årsag,Løsning", "fi,Oireet,Syy,Ratkaisu", "ru,Симптомы,Причина,Решение", "pl,Symptomy,Przyczyna,Rozwiązanie",
            "tr,BELİRTİLER,NEDEN,ÇÖZÜM", "cs,Příznaky,Příčina,Řešení", "ja,現象,原因,解決方法", "ko,현상,원인,해결 방법", "zh-CN,症状,原因,解决方案",
            "zh-TW,徵狀,原因,解決方案" })
    void theThreeMainSectionsAreKnownInEveryLanguage(String language, String symptoms, String cause, String resolution) {
        assertMeans(symptoms, SectionKind.SYMPTOMS, language);
        assertMeans(cause, SectionKind.CAUSE, language);
        assertMeans(resolution, SectionKind.RESOLUTION, language);
    }

    private static void assertMeans(String heading, SectionKind kind, String language) {
        SectionHeadings.Meaning meaning = SectionHeadings.meaning(heading).orElseThrow(() -> new AssertionError(heading));
        assertEquals(kind, meaning.kind(), heading);
        assertTrue(meaning.languages().contains(language), heading + " " + meaning.languages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Resolution 2", "RESOLUTION:", "2. Resolution", "Resolution (for servers)", "Resolution: restart the engine",
            "Resolution #3" })
    void numbersAndWhatFollowsDoNotMatter(String heading) {
        assertEquals(SectionKind.RESOLUTION, SectionHeadings.kind(heading));
    }

    @Test
    void theFirstOfTwoKindsCounts() {
        assertEquals(SectionKind.CAUSE, SectionHeadings.kind("CAUSE/WORKAROUND"));
    }

    @Test
    void openHeadingsAreKnownByTheirBeginning() {
        assertEquals(SectionKind.STEPS_TO_REPRODUCE, SectionHeadings.kind("Steps to Reproduce Behavior"));
        assertEquals(SectionKind.STEPS_TO_REPRODUCE, SectionHeadings.kind("预期的结果"));
        assertEquals(SectionKind.STEPS_TO_REPRODUCE, SectionHeadings.kind("要再现的步骤："));
        assertEquals(SectionKind.RESOLUTION, SectionHeadings.kind("How to fix the pump"));
    }

    @Test
    void whatAHeadingHasOfItsOwnDoesNotMatter() {
        assertEquals(SectionKind.APPLIES_TO, SectionHeadings.kind("Compatible pump versions:"));
        assertEquals(SectionKind.REFERENCES, SectionHeadings.kind("ポンプの関連資料"));
        assertEquals(SectionKind.SYMPTOMS, SectionHeadings.kind("Problem — the light is off"));
        assertEquals(SectionKind.OTHER, SectionHeadings.kind("Compatible pumps"));
    }

    @Test
    void otherHeadingsMeanNothing() {
        assertFalse(SectionHeadings.meaning("Method 2").isPresent());
        assertFalse(SectionHeadings.meaning("").isPresent());
        assertFalse(SectionHeadings.meaning("12").isPresent());
        assertFalse(SectionHeadings.meaning("Symptoms ".repeat(40)).isPresent());
    }

    @Test
    void noHeadingOfTheTableHasTwoKinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String[] row : DataTable.rows(SectionHeadings.class, "headings.tsv")) {
            for (String heading : DataTable.entries(row[2])) {
                String other = kinds.putIfAbsent(heading, row[0]);
                assertTrue(other == null || other.equals(row[0]), heading + " is " + other + " and " + row[0]);
            }
        }
    }

    @Test
    void everyLanguageHasEveryKind() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : DataTable.rows(SectionHeadings.class, "headings.tsv")) {
            for (String language : row[1].split(",")) {
                kinds.computeIfAbsent(language, unused -> new HashSet<>()).add(row[0]);
            }
        }
        assertTrue(kinds.size() >= 18, kinds.keySet().toString());
        Set<String> all = new HashSet<>();
        EnumSet.complementOf(EnumSet.of(SectionKind.OTHER, SectionKind.STEPS_TO_REPRODUCE)).forEach(kind -> all.add(kind.token()));
        kinds.forEach((language, known) -> assertTrue(known.containsAll(all), language + " knows only " + known));
    }
}
