// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.index.internal.analysis.Words.Kind;

class CompoundFilterTest {
    private static List<Words.Word> words(String language, String text) throws IOException {
        return Words.of(Analyzers.of(language), text, 100);
    }

    @Test
    void partsFollowTheWholeAtItsPositionAndWhereTheyStand() throws IOException {
        List<Words.Word> words = words("nl", "Een netwerkverbinding herstellen");
        assertEquals(List.of("netwerkverbind", "netwerk", "verbind", "herstell"), words.stream().map(Words.Word::term).toList());
        assertEquals(List.of(1, 1, 1, 2), words.stream().map(Words.Word::position).toList());
        assertEquals(List.of(Kind.WORD, Kind.INNER, Kind.INNER, Kind.WORD), words.stream().map(Words.Word::kind).toList());
        assertEquals(List.of(4, 4, 11, 22), words.stream().map(Words.Word::from).toList());
        assertEquals(List.of(21, 11, 21, 32), words.stream().map(Words.Word::to).toList());
    }

    @ParameterizedTest
    @CsvSource({ "nl,Netwerkverbindingen,verbinding", "nl,printerstuurprogramma's,printer", "de,Netzwerkverbindungen,Verbindung",
            "de,Fehlermeldungen,Meldung", "sv,nätverksanslutningar,anslutning", "sv,nätverksanslutningar,nätverket" })
    void aPartIsStemmedAsTheWordIs(String language, String compound, String word) throws IOException {
        String term = words(language, word).getFirst().term();
        assertTrue(words(language, compound).stream().anyMatch(part -> part.term().equals(term)),
                () -> compound + " has no " + term);
    }

    @Test
    void partsOfNamesAreSplitButNotTheNames() throws IOException {
        List<String> terms = words("de", "TCP-Netzwerkverbindung").stream().map(Words.Word::term).toList();
        assertEquals(1, terms.stream().filter("netzwerk"::equals).count());
        assertTrue(terms.contains("tcpnetzwerkverbindung"), terms::toString);
    }

    @ParameterizedTest
    @CsvSource({ "de,Netzwerkverbindung-Einstellungen", "nl,netwerkverbinding-instellingen" })
    void noWordBeginsBeforeTheOneBeforeIt(String language, String compound) throws IOException {
        List<Integer> from = words(language, compound).stream().map(Words.Word::from).toList();
        assertTrue(from.size() > 4, from::toString);
        assertEquals(from.stream().sorted().toList(), from, "an index refuses such a text");
    }
}
