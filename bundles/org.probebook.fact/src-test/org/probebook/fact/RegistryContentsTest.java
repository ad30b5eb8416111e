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

    @Test
    void severalNamesShareTheirContent() {
        assertEquals(List.of("fix *|HenMode=0", "fix *|CrowMode=0"),
                fix("1. Go to this key:", "|" + KEY, "2. Set the HenMode and CrowMode values to 0."));
        assertEquals(List.of("fix *|CrowMode " + Change.DELETE, "fix *|HenMode " + Change.DELETE),
                fix("1. Go to this key:", "|" + KEY, "2. Delete either the string value CrowMode or HenMode."));
        assertEquals(List.of("fix *|Crow Log File", "fix *|Old Crow Log File"),
                fix("1. Go to this key:", "|" + KEY, "2. Change the Crow Log File or Old Crow Log File value to your own path."));
    }

    @Test
    void theOnlyContentThatIsNotTheDefaultIsWhatAValueIsMadeFor() {
        assertEquals(List.of("fix *|CrowMode=1", "mentioned *|CrowMode=0 DEFAULT", "mentioned *|CrowMode=0"),
                fix("1. Go to this key:", "|" + KEY, "2. Add this value:", "|Value Name: CrowMode", "|Data Type: REG_DWORD",
                        "|Value: 0 (Default) or 1",
                        "3. Quit Registry Editor.",
                        "If this value is set to 0, roosters crow. If this value is set to 1 (True), they are silent."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Change the default value of 0 to 2.;2", "Change it from the default of 1 to 5.;5" })
    void whatTheDefaultIsChangedToIsWanted(String step, String content) {
        assertEquals("fix *|CrowMode=" + content,
                fix("1. Go to this key:", "|" + KEY, "2. Double-click CrowMode.", "3. " + step).getFirst());
    }

    @Test
    void whatIsSetByDefaultIsTheDefault() {
        assertEquals(List.of("mentioned *|CrowMode=14 DEFAULT"), fix("|" + KEY + "\\CrowMode", "It is set to 14 by default."));
    }

    @Test
    void aNameMayBeTypedOnALineOfItsOwn() {
        assertEquals(List.of("fix *|CrowMode=256"),
                fix("1. Go to this key:", "|" + KEY, "2. From the Edit menu, select \"Add Value\".",
                        "3. In the dialog box, type the following key name:",
                        "|CrowMode", "4. In the DWORD box, type \"100\", and then click Hex."));
    }

    @Test
    void whatMustBeNamesAValue() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen|Loud=1"), fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen",
                "The parameter Loud should be set to 1."));
    }

    @Test
    void aLevelMayBeToldBeforeItsKey() {
        assertEquals(List.of("fix *|CrowLevel=7"),
                fix("When the coop is closed, the \"CrowLevel\" level is set to 7.", "This is its key:", "|" + KEY,
                        "|CrowLevel: REG_DWORD"));
    }

    @Test
    void theUnnamedValueMayBeCalledDefault() {
        assertEquals(List.of("fix HKCR\\henfile\\shell\\open\\command|(Default)=hen.exe"),
                fix("Change the (Default) value in the following registry key to \"hen.exe\":",
                        "|HKEY_CLASSES_ROOT\\henfile\\shell\\open\\command"));
        assertEquals(List.of("fix HKCR\\Hen\\CLSID|(Default)=hen.exe"),
                fix("Verify the value of the following key:", "|HKEY_CLASSES_ROOT\\Hen\\CLSID",
                        "It should be:", "|Name        Data", "|----        ----", "|(Default)   \"hen.exe\""));
    }

    @Test
    void anElementMayBeToldBeforeItsListAndItsKey() {
        assertEquals(List.of("fix *|HenPipes=barn " + Change.ADD_PART),
                fix("Add the \"barn\" data value to the HenPipes multi-string value in the following registry key:", "|" + KEY));
    }

    @Test
    void onlyTheContentIsDeleted() {
        assertEquals(List.of("fix *|CrowMode " + Change.BLANK),
                fix("1. Go to this key:", "|" + KEY, "2. Double-click CrowMode, and then delete the data under Value data."));
    }

    @Test
    void whatLastsUntilSomethingIsDeletedIsNoAdvice() {
        assertEquals(List.of("mentioned HKLM\\SOFTWARE\\Hen"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "The nests are in HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen.", "They stay there until you delete the Hen registry key.")
                .registry());
    }

    @Test
    void twoContentsToChooseFromAreTwo() {
        assertEquals(List.of("fix *|CrowMode=1.0.1", "fix *|CrowMode=1.0.2"),
                fix("|" + KEY, "|Value Name: CrowMode", "|Data Type: REG_SZ", "|Value: 1.0.1 -or- 1.0.2"));
    }

    @Test
    void aSentenceMayGoOnBehindThePath() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\Loudness|Crow Enabled=1"), fix("You can wake the hens by setting the",
                "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen\\Loudness\\Crow Enabled", "registry parameter to 1."));
    }

    @Test
    void whatAValueIsMayBeToldBeforeItsPath() {
        assertEquals(List.of("mentioned *|CrowMode=0"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "This happens only where the following registry entry is \"0\":", "|" + KEY + "\\CrowMode").registry());
    }

    @Test
    void boundsAreNoContents() {
        assertEquals(List.of("fix *|CrowMode"),
                fix("1. Go to this key:", "|" + KEY, "2. Add a value named CrowMode.", "The minimum value is 30 seconds."));
    }

    @Test
    void aNameAndItsContentMayStandBehindOneLabel() {
        assertEquals(List.of("fix *|CrowMode=11"), fix("|Key: " + KEY, "|Value: CrowMode = 11", "|Type: REG_DWORD"));
    }

    @Test
    void aNameMayBeSpecified() {
        assertEquals(List.of("fix *|CrowMode=1"),
                fix("1. Go to this key:", "|" + KEY, "2. On the Edit menu, click New, and then click DWORD Value.",
                        "3. Specify \"CrowMode\" (without the quotation marks) for the name.",
                        "4. Specify \"1\" (without the quotation marks) for the value."));
    }

    @Test
    void eachKeyHasItsOwnContent() {
        assertEquals(List.of("fix HKCR\\Hen\\A|Sound=cluck", "fix HKCR\\Hen\\B|Sound=crow"), fix("|Key: HKEY_CLASSES_ROOT\\Hen\\A",
                "|Value name: Sound", "|Value data: cluck", "|Key: HKEY_CLASSES_ROOT\\Hen\\B", "|Value name: Sound", "|Value data: crow"));
    }

    @Test
    void wordsAreTypedIntoBoxesWithoutQuotationMarks() {
        assertEquals(List.of("fix *|Crow Mode=CROW_LOUD"), fix("1. Go to this key:", "|" + KEY, "2. On the Edit menu, click Add Value.",
                "3. In the Value Name box, type Crow Mode.", "4. Set the Data Type to REG_SZ.", "5. In the String box, type CROW_LOUD."));
    }

    @Test
    void aContentMayBeToldBeforeTheName() {
        assertEquals(List.of("fix *|Crow At Dawn=0"),
                fix("1. Go to this key:", "|" + KEY, "2. Add the following case-sensitive DWORD value of 0:", "|Crow At Dawn"));
    }

    @Test
    void whereAValueIsMayBeToldBehindIt() {
        assertEquals(List.of("mentioned *|CrowMode=1 DEFAULT"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "|Value name: CrowMode", "|Value type: REG_DWORD", "|Default: 1", "This is the location:", "|" + KEY).registry());
    }

    @Test
    void whatIsNotTheDefaultIsChosen() {
        assertEquals(List.of("fix *|CrowMode=1", "mentioned *|CrowMode=0 DEFAULT"),
                fix("|" + KEY, "|Value Name: CrowMode", "|Data Type: REG_DWORD", "|Value: 1 or 0 (default=0)"));
    }

    @Test
    void aNumberMayTellItsBaseFirst() {
        assertEquals(List.of("fix *|CrowMode=16"),
                fix("|" + KEY, "|Value Name: CrowMode", "|Data Type: REG_DWORD", "|Value: Hexadecimal 10"));
    }

    @Test
    void valuesOfADumpHaveNumbersBetween() {
        assertEquals(List.of("fix *|Sound=cluck.dll", "fix *|Voice=crow.dll"),
                fix("|" + KEY, "|Value 0", "|  Name: Sound", "|  Type: REG_SZ",
                        "|  Data: cluck.dll", "|Value 1", "|  Name: Voice", "|  Type: REG_SZ", "|  Data: crow.dll"));
    }

    @Test
    void aBoundedChoiceIsNoContent() {
        assertEquals(List.of("fix *|CrowMode"), fix("1. Go to this key:", "|" + KEY, "2. Set the value of CrowMode from 0 to 255."));
    }
}
