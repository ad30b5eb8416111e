// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.StringJoiner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundSplitterTest {
    private static String split(CompoundSplitter splitter, String word) {
        long parts = splitter.split(word.toCharArray(), word.length());
        StringJoiner split = new StringJoiner(" ");
        for (int i = 0; i < CompoundSplitter.count(parts); i++) {
            int start = CompoundSplitter.start(parts, i);
            split.add(word.substring(start, start + CompoundSplitter.length(parts, i)));
        }
        return split.toString();
    }

    @ParameterizedTest
    @CsvSource({ "nl,netwerkverbinding,netwerk verbinding", "nl,bestandsnaam,bestands naam", "nl,foutmelding,fout melding",
            "nl,printerstuurprogramma,printer stuurprogramma", "nl,toegangsrechten,toegangs rechten",
            "de,netzwerkverbindung,netzwerk verbindung", "de,fehlermeldung,fehler meldung", "de,zugriffsrechte,zugriffs rechte",
            "de,datenbankserver,datenbank server",
            "de,dateityp,datei typ", "sv,nätverksanslutning,nätverks anslutning", "sv,felmeddelande,fel meddelande",
            "sv,säkerhetsinställningar,säkerhets inställningar" })
    void compoundsAreSplitBetweenTheirWords(String language, String word, String parts) {
        assertEquals(parts, split(new CompoundSplitter(Compounds.of(language)), word));
    }

    @ParameterizedTest
    @CsvSource({ "nl,verbinding", "nl,aangegeven", "nl,beschikbaar", "nl,configuratie", "de,verbindung", "de,eingegeben", "de,unternehmen",
            "de,verfügbarkeit", "de,eigenschaft", "sv,anslutning", "sv,tillgänglighet", "sv,funktionerna", "sv,konfiguration" })
    void wordsThatAreNoCompoundsStayWhole(String language, String word) {
        assertEquals("", split(new CompoundSplitter(Compounds.of(language)), word));
    }

    @Test
    void aSplitterForgetsTheWordBefore() {
        CompoundSplitter splitter = new CompoundSplitter(Compounds.of("nl"));
        String first = split(splitter, "foutmelding");
        split(splitter, "beveiligingsinstellingen");
        split(splitter, "x".repeat(48));
        split(splitter, "x".repeat(4800));
        assertEquals(first, split(splitter, "foutmelding"));
    }

    @Test
    void otherLanguagesHaveNoCompounds() {
        assertNull(Compounds.of("en"));
        assertEquals(0, Compounds.links("en").length);
    }
}
