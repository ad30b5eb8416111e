// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probebook.fact.Sample.KEY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.RegistryData.Change;

class RegistryPartsTest {

    private static List<String> fix(String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).registry();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Add \"barnpipe\" to the end of the HenPipes list.",
            "Double-click HenPipes, and then type barnpipe.x on a new line.",
            "Double-click HenPipes. Change the last entry to BARNPIPE and press ENTER." })
    void elementsAreAddedToAList(String sentence) {
        List<String> found = fix("1. Go to this key:", "|" + KEY, "2. Double-click HenPipes.", "3. " + sentence);
        assertEquals(1, found.size(), found.toString());
        assertEquals("fix *|HenPipes=barnpipe " + Change.ADD_PART,
                found.getFirst().replace("BARN", "barn").replace(".x", "").replace("PIPE", "pipe"));
    }

    @Test
    void linesAreElementsEach() {
        assertEquals(List.of("fix *|HenPipes=one " + Change.ADD_PART, "fix *|HenPipes=Two Three " + Change.ADD_PART),
                fix("1. Go to this key:", "|" + KEY, "2. Double-click HenPipes. Add the following to the end of the list:", "|one",
                        "|Two Three"));
        assertEquals(List.of("fix *|Hen Pipes=CROW " + Change.REMOVE_PART),
                fix("1. Go to this key:", "|" + KEY, "2. Double-click the \"Hen Pipes\" key and remove the following value:", "|CROW"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Select KeepAwake.;From the Edit menu choose DWORD.",
            "Select the following entry: KeepAwake;On the Edit menu, click DWORD.",
            "Go on.;Click KeepAwake, and then on the Edit menu, click DWORD." })
    void theEditMenuOpensWhatWasSelected(String select, String menu) {
        assertEquals(List.of("fix *|KeepAwake=1"),
                fix("1. Go to this key:", "|" + KEY, "2. " + select, "3. " + menu, "4. Change the Data value to 1."));
    }

    @Test
    void theEditMenuOpensTheEndOfThePath() {
        assertEquals(List.of("fix *|KeepAwake=16"), fix("1. Go to this key:", "|" + KEY + "\\KeepAwake",
                "2. On the Edit menu, click DWORD, type \"10\" (hexadecimal), and then click OK."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Delete the KeepAwake value from this key:", "Remove the KeepAwake value in the following registry key:" })
    void theKeyThatADeletedValueIsInStays(String sentence) {
        assertEquals(List.of("fix *|KeepAwake " + Change.DELETE), fix(sentence, "|" + KEY));
    }

    @Test
    void whatIsBelowAKeyIsDeletedAndNotTheKey() {
        assertEquals(List.of(), fix("Delete all subkeys that begin with Hen under the following key:", "|" + KEY));
    }

    @Test
    void numbersWithTheirMeaningAreNoNames() {
        assertEquals(List.of("fix *|KeepAwake"), fix("1. Go to this key:", "|" + KEY,
                "2. Change the value of KeepAwake to one of these values:", "|0 = Never", "|4 = Always"));
    }

    @Test
    void aSentenceBehindAPathIsNoPartOfIt() {
        assertEquals(List.of("mentioned *"), new Sample("Crow")
                .section(SectionKind.MORE_INFORMATION, "Nests are kept here:", "|" + KEY + "\\", "The owner is kept elsewhere.")
                .registry());
    }

    @Test
    void aNameOfSeveralWordsStandsAlone() {
        assertEquals(List.of("fix *|Crow at dawn=1"),
                fix("Go to this key:", "|" + KEY, "Add the following registry value (type of DWORD set to 1):", "|Crow at dawn"));
    }

    @Test
    void whatIsSetInATextFileIsNoValue() {
        assertEquals(List.of("fix *|KeepAwake=1"), fix("1. Go to this key:", "|" + KEY, "2. Set KeepAwake to 1.",
                "3. In the Barn.txt file, make sure that HatchEggs is set to \"Yes\"."));
    }
}
