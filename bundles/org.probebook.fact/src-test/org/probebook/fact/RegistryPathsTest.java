// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probebook.fact.Sample.KEY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.SectionKind;
import org.probebook.fact.RegistryData.Change;

/** Paths over several lines, and paths of which the last part is a value. */
class RegistryPathsTest {
    private static final String WIDE = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Barnyard\\Poultry\\Rooster\\Configuration\\Crow";

    private static List<String> fix(String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).registry();
    }

    @Test
    void aPathWithoutItsRootIsReadOnceOverItsLines() {
        assertEquals(List.of("fix HKLM\\SYSTEM\\CurrentControlSet\\Control\\Barn\\Ladders\\Rungs " + Change.DELETE),
                fix("1. From the HKEY_LOCAL_MACHINE subtree, go to the following key:", "|\\SYSTEM\\CurrentControlSet\\Control\\Barn",
                        "|\\Ladders", "2. Remove the Rungs key and its subkeys."));
    }

    @Test
    void theLastWordsOfAPathMayStandOnTheNextLine() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Barnyard\\Poultry\\Rooster\\Configuration\\Crow Properties|Volume=3"),
                fix("1. Go to this key:", "|" + WIDE, "|Properties", "2. Set the Volume value to 3."));
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Barnyard\\Poultry\\Rooster\\Configuration\\Crow|HatchEggs=3"),
                fix("1. Go to this key:", "|" + WIDE, "|HatchEggs", "2. Change the value to 3."), "this is the name of a value");
    }

    @Test
    void pathsBelowOneRootAreParted() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen " + Change.DELETE, "fix HKLM\\SOFTWARE\\Cock " + Change.DELETE),
                fix("Under HKEY_LOCAL_MACHINE, delete these keys:", "|SOFTWARE\\Hen\\", "|SOFTWARE\\Cock"));
    }

    @Test
    void rightsBehindAPathAreNoPartOfIt() {
        assertEquals(List.of("fix HKLM\\SOFTWARE " + Change.PERMISSION),
                fix("To give these permissions on the registry key, type this line:", "|\\Registry\\Machine\\SOFTWARE [1 5 8]"));
    }

    @Test
    void typeAndContentMayStandOnTheNextLine() {
        assertEquals(List.of("fix HKLM\\SYSTEM\\CurrentControlSet\\Control\\Barn|CrowMode=2"),
                fix("Set this:", "|HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Barn\\ CrowMode:", "|REG_DWORD: 2"));
        assertEquals(List.of("fix *|CrowLoud=1"), fix("Set the following value:", "|" + KEY + "\\CrowLoud", "|= 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Set the value of the key to 0 (zero).", "Change it to 0x0.", "Change the value to 0." })
    void aNameBelowParametersIsAValueWhateverItIsCalled(String step) {
        assertEquals(List.of("fix *|CrowAtDawn=0"), fix("1. Go to this key:", "|" + KEY + "\\CrowAtDawn", "2. " + step));
    }

    @Test
    void aValueThatIsDeletedIsNoKey() {
        assertEquals(List.of("fix *|CrowAtDawn " + Change.DELETE), fix("Delete the following key:", "|" + KEY + "\\CrowAtDawn"));
    }

    @Test
    void aKeyThatHasValuesIsNoValue() {
        assertEquals(List.of("fix *\\CrowAtDawn|Volume=3"),
                fix("Go to this key:", "|" + KEY + "\\CrowAtDawn", "|Value Name: Volume", "|Data Type: REG_DWORD", "|Data: 3"));
    }

    @Test
    void whatIsChangedFromOneToAnotherMayFollow() {
        assertEquals(List.of("fix *|CrowAtDawn=0"), fix("Change the following registry value from 1 to 0:", "|" + KEY + "\\CrowAtDawn"));
    }

    @Test
    void theWordsThatAnnounceAPathMayNameItsValue() {
        assertEquals(List.of("fix *|Perch Number"),
                fix("Modify the following key to change the perch number by hand:", "|" + KEY + "\\Perch Number"));
    }

    @Test
    void keysMayBePartedByHeadings() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\Nests " + Change.DELETE),
                new Sample("Crow")
                        .section(SectionKind.RESOLUTION,
                                "1. If the Nests key exists in the following place, delete the Nests key and then add it again:")
                        .section(SectionKind.RESOLUTION, "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen").registry());
    }

    @Test
    void aPathMayBePartedBySlashesBelowItsRoot() {
        assertEquals(List.of("mentioned *|HenPipes"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "The name is in the registry under HKEY_LOCAL_MACHINE, in the following place:",
                "|SYSTEM/CurrentControlSet/Services/Rooster/Parameters/HenPipes").registry());
    }

    @Test
    void aBackslashMayEndALineAndBeginTheNext() {
        assertEquals(List.of("fix *|Volume=3"), fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\",
                "|\\Rooster\\Parameters", "2. Set the Volume value to 3."));
    }

    @Test
    void theKeysOfAListMayHaveLabels() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen " + Change.DELETE, "fix HKLM\\SOFTWARE\\Cock " + Change.DELETE),
                fix("1. Delete the following keys:", "Nest A:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "Nest B:",
                        "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Cock"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Give all users Read permission to the PERCH key located under HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen.",
            "Give all users Read permission to the PERCH key of HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen." })
    void aKeyMayBeNamedBeforeItsPlace(String sentence) {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\PERCH " + Change.PERMISSION), fix(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "3. Type \"Perch\" and press ENTER.", "3. Enter Key Name as Perch, and leave the class blank.",
            "3. For the key name, type: Perch" })
    void aKeyThatIsMadeByTheMenuHasItsNameTyped(String step) {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\Perch|Volume=3"),
                fix("1. Go to this entry:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen",
                        "2. With the Hen entry selected, on the Edit menu, point to New, and click Key.", step,
                        "4. With the Perch entry selected, on the Edit menu, point to New, and click DWORD Value.",
                        "5. Type \"Volume\" and press ENTER.",
                        "6. In the Value data box, type in \"3\" and click OK."));
    }

    @Test
    void aKeyMayBeNamedBehindThePlaceWhereItIsMade() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\Perch"),
                fix("Create a registry key under the following location, and name it \"Perch\":", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen"));
    }

    @Test
    void aSentenceBehindAPathThatEndsWithABackslashIsNoPartOfIt() {
        assertEquals(List.of("mentioned HKLM\\SOFTWARE\\Hen"), new Sample("Crow").section(SectionKind.MORE_INFORMATION,
                "The nests are kept under this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen\\", "However, the owner is kept elsewhere.")
                .registry());
    }

    @Test
    void stepsMayBeRepeatedForAnotherKey() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen " + Change.DELETE, "fix HKLM\\SOFTWARE\\Cock " + Change.DELETE),
                fix("1. Select this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "2. On the Edit menu, click Delete.",
                        "3. Repeat steps 1 and 2 for the following key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Cock"));
    }

    @Test
    void theKeyThatIsSelectedHoldsWhatIsMade() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen\\PERCH|Volume=3"),
                fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "2. Click to select PERCH.",
                        "3. On the Edit menu, click New, and then click DWORD Value.", "4. Type \"Volume\", and then press ENTER.",
                        "5. Right-click Volume, and then click Modify.", "6. In the box, type \"3\", and then click OK."));
    }

    @Test
    void anotherRootInBracketsIsNotTheOne() {
        assertEquals(List.of("fix HKCU\\Software\\Hen|Volume=3"),
                fix("1. Under the HKEY_CURRENT_USER subtree (or the HKEY_LOCAL_MACHINE subtree), go to the following key:",
                        "|Software\\Hen",
                        "2. Set the Volume value to 3."));
    }

    @Test
    void aFileBelowAPlaceholderIsNoKey() {
        assertEquals(List.of(),
                new Sample("Crow").section(SectionKind.MORE_INFORMATION, "Look at HKEY_LOCAL_MACHINE and then at these files:",
                        "|<Hen_Root>\\SYSTEM\\HEN.EXE").registry());
    }

    @Test
    void aWordMayBeBrokenAtTheEndOfAWideLine() {
        assertEquals(List.of("fix HKLM\\SYSTEM\\CurrentControlSet\\Control\\Barnyard\\PoultryProviders\\Hen|Volume=3"),
                fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Barnyard\\PoultryProvid", "|ers\\Hen",
                        "2. Set the Volume value to 3."));
    }

    @Test
    void aKeyLabelMayRepeatTheEndOfTheKey() {
        assertEquals(List.of("mentioned *|CrowDelay=240 in 30..300 DEFAULT"),
                new Sample("Crow").section(SectionKind.MORE_INFORMATION, "The values are in this key:", "|" + KEY, "CrowDelay",
                        "|Key: Rooster\\Parameters", "|Value Type: REG_DWORD", "|Valid Range: 30-300", "|Default: 240").registry());
    }

    @Test
    void aChoiceOfTwoPathsIsAList() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen|Volume=3", "fix HKLM\\SOFTWARE\\Cock|Volume=3"),
                fix("1. Go to one of these keys:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "-or-", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Cock",
                        "2. Set the Volume value to 3."));
    }

    @Test
    void foldersBelowAKeyAreDeletedAndNotTheKey() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Barn\\Crow " + Change.DELETE, "fix HKLM\\SOFTWARE\\Barn\\Old Hen " + Change.DELETE),
                fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Barn", "2. Delete the Crow and Old Hen folders and subkeys."));
    }

    @Test
    void eachOfTheKeysIsDeletedByTheMenu() {
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen " + Change.DELETE, "fix HKLM\\SOFTWARE\\Cock " + Change.DELETE),
                fix("1. Go to the following keys:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Cock",
                        "2. Select each key and, from the Edit menu, click delete."));
    }

    @Test
    void aKeyBelowThatIsNotNamedIsNotTheKeyAbove() {
        assertEquals(List.of(), fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen",
                "2. Locate the subkey which has the number of the nest, and from the Edit menu, click Delete."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Select Old Crow, click Delete on the Edit menu, and then click Yes in the Confirm Value Delete dialog box.",
            "Right-click OLD.CROW, and then click Delete on the shortcut menu." })
    void whatIsSelectedIsDeletedAndNotTheKey(String step) {
        List<String> found = fix("1. Go to this key:", "|HKEY_LOCAL_MACHINE\\SOFTWARE\\Hen", "2. " + step);
        assertEquals(List.of("fix HKLM\\SOFTWARE\\Hen|Old Crow " + Change.DELETE),
                found.stream().map(setting -> setting.replace("OLD.CROW", "Old Crow")).toList());
    }

    @Test
    void theFirstLetterOfARootMayBeLost() {
        assertEquals(List.of("fix *|CrowMode=Yes"),
                fix("1. Go to this key:", "|" + KEY.substring(1), "|Value Name: CrowMode", "|Data Type: REG_SZ", "|Value: Yes"));
    }
}
