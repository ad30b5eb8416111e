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
import org.probebook.fact.RegistryData.Standing;

/** What is told of a value beside its content: what its numbers mean, how to go back, where it is. */
class RegistryRemarksTest {
    private static List<String> fix(String... lines) {
        return new Sample("Crow").section(SectionKind.RESOLUTION, lines).registry();
    }

    @Test
    void ofTwoExplainedNumbersTheOneThatIsNotTheDefaultIsWanted() {
        assertEquals(List.of("mentioned *|HenCount=1 " + Standing.DEFAULT, "fix *|HenCount=0").stream().sorted().toList(),
                fix("|Location: " + KEY, "|Parameter: HenCount", "|Value: 1 default, hens are counted.", "|Value: 0 Hens go uncounted.")
                        .stream().sorted().toList());
    }

    @Test
    void ofManyExplainedNumbersNoneIsWanted() {
        List<String> found = fix("|Location: " + KEY, "|Parameter: HenCount", "|Data Type: REG_DWORD", "|Value: 0 Nobody (default)",
                "|Value: 1 Hens", "|Value: 2 Everybody");
        assertEquals(List.of("mentioned *|HenCount=0 " + Standing.DEFAULT, "mentioned *|HenCount=1",
                "mentioned *|HenCount=2"), found.stream().sorted().toList());
    }

    @Test
    void theNumberBesideTheDefaultIsWanted() {
        assertEquals(List.of("mentioned *|HenCount=0 " + Standing.DEFAULT, "fix *|HenCount=1").stream().sorted().toList(),
                fix("1. Go to this key:", "|" + KEY, "2. Add this value:", "|Value Name: HenCount", "|Data Type: REG_DWORD",
                        "|Value: 1 or 0 (default=0, a value of 1 counts them)").stream().sorted().toList());
    }

    @Test
    void toDisableWhatWasEnabledIsNoAdvice() {
        assertEquals(List.of("fix *|HenCount=1", "mentioned *|HenCount=0"),
                fix("1. Go to this key:", "|" + KEY, "2. Set the HenCount value to 1.",
                        "To disable counting, set the value to 0 or remove the value from the key."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Using the editor, give the user at least Read access to", "Grant everyone full access to this key:" })
    void accessThatIsGivenIsAPermission(String sentence) {
        assertEquals(List.of("fix * " + Change.PERMISSION), fix("1. " + sentence, "|" + KEY));
    }

    @Test
    void aWordThatIsSeldomANameIsOneInItsPlace() {
        assertEquals(List.of("fix *|Server=<hen house>"), fix("1. Locate the Server value under the following key:", "|" + KEY,
                "2. On the Edit menu, click String, type \"<hen house>\", and then click OK."));
    }

    @Test
    void theRootStandsBehindThePath() {
        assertEquals(List.of("fix HKLM\\System\\Barn " + Change.DELETE),
                fix("1. Start the Registry Editor.", "2. Delete the \\System\\Barn key under the HKEY_LOCAL_MACHINE subtree."));
    }

    @Test
    void theKeyStandsBehindWhatIsDoneWithItsValue() {
        assertEquals(List.of("fix *|HenCount=1"), fix("In the registry, add the following REG_DWORD value with the name HenCount. "
                + "Set its value to 1 to count the hens.", "|" + KEY));
    }

    @Test
    void aRootMayLackItsLastWord() {
        assertEquals(List.of("fix *|HenCount=1"),
                fix("1. Go to this key:", "|" + KEY.replace("LOCAL_MACHINE", "LOCAL_"), "2. Set the HenCount value to 1."));
    }

    @Test
    void whatHasAClassIsAKey() {
        assertEquals(List.of("fix *\\Hen|Mask=3"), fix("1. Go to this key:", "|" + KEY, "2. Click Add Key, and then add this:",
                "|Value Name: Hen", "|Class:", "3. Go to the new key:", "|" + KEY + "\\Hen", "4. Set the Mask value to 3."));
    }

    @Test
    void theKeyToBeMadeStandsBeforeItsPlace() {
        assertEquals(List.of("fix *\\Hen.House"), fix("1. You must add a key called Hen.House under the key", "|" + KEY));
    }

    @Test
    void aPathThatEndsInTheNameOfAValueLeadsToIt() {
        assertEquals(List.of("cause *\\<hen>|PerchOrder", "fix *\\Hens|PerchOrder=1"),
                new Sample("Crow").section(SectionKind.CAUSE, "There may be a fault at this place:", "|" + KEY + "\\<hen>\\PerchOrder")
                        .section(SectionKind.RESOLUTION, "1. Go to this key:", "|" + KEY + "\\Hens", "2. Set the PerchOrder value to 1.")
                        .registry());
    }

    @Test
    void theUnnamedValueIsSelected() {
        assertEquals(List.of("fix *|(Default)"),
                fix("1. Go to this key:", "|" + KEY, "2. Click to select (Default), and then click Modify on the Edit menu."));
    }

    @Test
    void theUnnamedValueIsClickedWithoutItsBrackets() {
        assertEquals(List.of("fix *|(Default)"), fix("1. Locate the following key:", "|" + KEY,
                "NOTE: This key holds commands that are used at night.", "2. In the pane on the right, click Default.",
                "3. On the Edit menu, click Modify.", "4. Replace the value data with the following and click OK:", "|[Crow(1)][Hen]"));
    }

    @Test
    void aKeyThatIsSetIsAValue() {
        assertEquals(List.of("cause *|NestRetries=4"), new Sample("Crow")
                .section(SectionKind.CAUSE, "You set the NestRetries key in the following location to a value of 4:", "|" + KEY)
                .registry());
    }

    @Test
    void thisValueStandsAtTheEndOfThePath() {
        assertEquals(List.of("fix *|Egg ID"),
                fix("1. Update this value on the barn in the following registry key:", "|" + KEY + "\\Egg ID"));
    }

    @Test
    void anOldContentIsReplaced() {
        assertEquals(List.of("fix *|HenCount=4"), fix("1. Go to this key:", "|" + KEY, "2. Double-click HenCount.",
                "3. In the Value data box, delete the previous value, and then type \"4\"."));
    }

    @Test
    void wordsOfTheSubjectAreNoPartOfAName() {
        assertEquals(List.of("fix *|HenPerchCount=4"),
                fix("1. Go to this key:", "|" + KEY, "2. Set the Barn Server HenPerchCount parameter to 4."));
    }

    @Test
    void theNameIsTypedInItsBox() {
        assertEquals(List.of("fix *|Old Folder Hen Age=6"),
                fix("To add the Old Folder Hen Age registry value:", "1. Go to this key:", "|" + KEY,
                        "2. On the Edit menu, click Add Value.",
                        "3. In the box that appears, type \"Old Folder Hen Age\" (without the quotation marks) in the Value Name box.",
                        "4. In the Data Type box, click REG_DWORD, and then click OK.",
                        "5. In the editor that appears, type \"6\" (without the quotation marks) in the Data box, and then click OK."));
    }

    @Test
    void aWarningBetweenChangesNothing() {
        assertEquals(List.of("fix * " + Change.DELETE), fix("Delete the following key, which the farmer added, from the registry:",
                "WARNING: You can break your barn if you use Registry Editor without care. You must back it up first.", "|" + KEY));
    }

    @Test
    void whatAPathWasLoadedAsIsNotItsKey() {
        assertEquals(List.of("mentioned *|HenCount"), new Sample("Crow")
                .section(SectionKind.MORE_INFORMATION, "|" + KEY, "|Value = HenCount REG_SZ",
                        "1. Double-click the new barn key and follow this path:", "|Hens\\Old Perch\\Crow",
                        "2. Modify the entry HenCount:REG_SZ:4")
                .registry().stream().filter(found -> found.contains("*")).toList());
    }

    @Test
    void theNameStandsBehindItsType() {
        assertEquals(List.of("fix *\\Default|NestLevel"), fix("Modify the following value:", "|" + KEY + "\\Default",
                "|Value Type: REG_DWORD: NestLevel", "|Value Data: The following levels may be chosen:"));
    }

    @Test
    void aUnitIsNoPartOfAName() {
        assertEquals(List.of("fix *|nestTimeout", "mentioned *|nestTimeout=200 " + Standing.DEFAULT), fix("Add this to the following key:",
                "|" + KEY, "|Value name: nestTimeout (ms)", "|Value type: REG_DWORD", "|Default value: 200 ms"));
    }

    @Test
    void whatIsTypedAtThePromptGoesIntoNoValue() {
        assertEquals(List.of("fix *|HenNest=4"), fix("1. Go to this key:", "|" + KEY, "2. Set the HenNest value to 4.",
                "3. From the command line, type \"hatch eggs\" (without the quotation marks)."));
    }

    @Test
    void keysThatAreToBeGoneAreDeleted() {
        assertEquals(List.of("fix *\\Hen " + Change.DELETE, "fix *\\Crow " + Change.DELETE),
                fix("Ensure that the following registry keys are deleted if you find them:", "|" + KEY + "\\Hen", "|" + KEY + "\\Crow"));
    }

    @Test
    void theKeyToBeDeletedStandsBeforeItsPlace() {
        assertEquals(List.of("fix *\\Oldcrow " + Change.DELETE),
                fix("1. Delete the Oldcrow key in the following registry key on both barns:", "|" + KEY));
    }

    @Test
    void theValueStandsBehindAColon() {
        assertEquals(List.of("fix *|MaxHens=32"), fix("1. Locate and then select the following registry key:", "|" + KEY + ":MaxHens",
                "2. On the Edit menu, click Modify, and then type \"20\" (without the quotation marks) in the Value Data field. "
                        + "Make sure that Hexadecimal is selected under Base."));
    }

    @Test
    void whatIsExceptedStays() {
        assertEquals(List.of(), fix("1. Delete all the entries except the \"(Default)\" entry from the following key:", "|" + KEY).stream()
                .filter(found -> found.contains("Default")).toList());
    }
}
