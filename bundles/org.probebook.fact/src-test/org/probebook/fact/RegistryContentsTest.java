// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probebook.fact.Sample.KEY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.RegistryData.Change;

/** What values are to hold, told in a later sentence or in several, and what it is told for. */
class RegistryContentsTest {

    private static List<String> fix(String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).registry();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Change the value data to No, and click OK.;No", "Change the string to BARN.EXE.;BARN.EXE" })
    void wordsMayBeContents(String step, String content) {
        assertEquals(List.of("fix *|CrowMode=" + content), fix("1. Go to this key:", "|" + KEY, "2. Double-click CrowMode.", "3. " + step));
    }

    @Test
    void whatIsThereBeforeItIsChangedIsNotWanted() {
        assertEquals(List.of("mentioned *|CrowMode=1", "fix *|CrowMode=0"), fix("1. Go to this key:", "|" + KEY,
                "2. Locate the following value:", "|Value name: CrowMode", "|Data type: REG_DWORD", "|Value: 1",
                "3. Change the value to 0."));
    }

    @Test
    void howToGoBackIsNoAdvice() {
        assertEquals(List.of("fix *|CrowMode=0", "mentioned *|CrowMode=1"), fix("1. Go to this key:", "|" + KEY,
                "2. Set the CrowMode value to 0.", "NOTE: To restore the original behavior, set the CrowMode value to 1."));
    }

    @Test
    void theNameOfATypeIsNoContent() {
        assertEquals(List.of("fix *|CrowMode=0"), fix("1. Go to this key:", "|" + KEY, "2. Add a value named CrowMode.",
                "3. Change it to \"REG_DWORD\".", "4. Change the value to 0."));
    }

    @Test
    void labelsMayTellForWhatTheyHold() {
        assertEquals(List.of("fix *|CrowMode=2", "mentioned *|CrowMode=1 DEFAULT"),
                fix("|" + KEY, "|Value name: CrowMode", "|Data type: REG_DWORD", "|Suggested value for loud barns: 2",
                        "|Default value for all others: 1"));
    }

    @Test
    void whatTheFixSetsIsMissingWhereTheCauseNamesIt() {
        assertEquals(
                List.of("workaround HKLM\\SOFTWARE\\Hen\\Nest " + Change.DELETE, "workaround HKLM\\SOFTWARE\\Hen\\Nest " + Change.DELETE),
                new Sample("Crow")
                        .section(SectionKind.CAUSE, "The following registry key is damaged:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen\\Nest")
                        .section(SectionKind.WORKAROUND, "To work around this problem, delete the Nest key from the registry.",
                                "1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen\\Nest", "2. Delete the Nest folder only.")
                        .registry());
    }

    @Test
    void sectionsBelowAListOfWorkaroundsAreWorkarounds() {
        assertEquals(List.of("workaround *|CrowMode=0"),
                new Sample("Crow").section(SectionKind.RESOLUTION, "These are possible workarounds:", "- By hand")
                        .section(SectionKind.RESOLUTION, "1. Go to this key:", "|" + KEY, "2. Set the CrowMode value to 0.").registry());
    }

    @Test
    void deletingAsASubjectIsNoAdvice() {
        assertEquals(List.of("mentioned HKLM\\SOFTWARE\\Hen"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "The nests are in HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen.", "Deleting the Hen key may wake the rooster.").registry());
    }

    @Test
    void aNameWithoutItsLastLetterIsTheSame() {
        assertEquals(List.of("fix *|HenPipes=barn"),
                fix("|" + KEY + "\\HenPipes: REG_SZ: barn", "Add the right HenPipe value to the registry."));
    }

    @Test
    void aMisprintedKeyIsNotLookedForBelowItself() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\RoosterWorks " + Change.DELETE),
                fix("1. Make sure that the RoosterWorks key does not exist here:",
                        "|HKEY_LOCAL_MACHINE\\SOFTWARE\\RoosterWorks", "2. If you see the RosterWorks key, remove it."));
    }
}
