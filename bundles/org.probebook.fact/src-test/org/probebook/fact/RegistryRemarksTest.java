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
}
