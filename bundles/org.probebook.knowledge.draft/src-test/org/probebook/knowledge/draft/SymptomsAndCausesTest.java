// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.entry;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.shows;
import static org.probebook.knowledge.draft.Told.step;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;

/** What an article tells of its symptoms and causes, in whole statements. */
class SymptomsAndCausesTest {

    @Test
    void aMessageBelongsToTheSentenceThatAnnouncesIt() {
        assertEquals(List.of("When you press the knob, you are told: Pressure too low (5)"),
                symptoms(says("When you press the knob, you are told:"), shows("Pressure too low (5)")));
    }

    @Test
    void aMessageThatIsTornByEmptyLinesIsOne() {
        assertEquals(List.of("The keeper receives the following report: Your pump To: Keeper did not answer the caller(s): Night shift (5)",
                "After an hour it goes on by itself."),
                symptoms(says("The keeper receives the following report:"), says("Your pump"), shows("To: Keeper"),
                        says("did not answer the caller(s):"), says("Night shift (5)"), says("After an hour it goes on by itself.")));
    }

    @Test
    void whatExplainsTheWordsOfAMessageBelongsToIt() {
        assertEquals(List.of("You see this warning message: Tank <n> is dry. where <n> is the tank's number."),
                symptoms(says("You see this warning message:"), shows("Tank <n> is dry."), says("where <n> is the tank's number.")));
    }

    @Test
    void eachBulletIsAWholeMessage() {
        assertEquals(
                List.of("You are shown one of the following messages: Put the hose into the tank.",
                        "You are shown one of the following messages: Put the lid on."),
                symptoms(says("You are shown one of the following messages:"), entry("Put the hose"), shows("into the tank."),
                        entry("Put the lid on.")));
    }

    @Test
    void aSentenceThatAnnouncesNeedsNoColonBeforeTheWordsOfAProgram() {
        assertEquals(List.of("At night the following error message appears: Belt torn"),
                symptoms(says("At night the following error message appears"), shows("Belt torn")));
    }

    @Test
    void circumstancesThatMeetAreOneSymptom() {
        assertEquals(List.of("The pump stops under the following conditions: The belt is old. The tank is full."),
                symptoms(says("The pump stops under the following conditions:"), entry("The belt is old."), entry("The tank is full.")));
    }

    @Test
    void stepsThatLeadToASymptomAreOne() {
        assertEquals(List.of("The pump stops when you do this: Open the lid. Close the lid."),
                symptoms(says("The pump stops when you do this:"), step(1, "Open the lid."), step(2, "Close the lid.")));
    }

    @Test
    void aLeadThatSaysNothingIsNotRepeated() {
        assertEquals(List.of("The pump hums.", "The pump stops."),
                symptoms(says("Symptoms may be the following:"), entry("The pump hums."), entry("The pump stops.")));
    }

    @Test
    void scrapsOfOneSentenceStayTogether() {
        assertEquals(List.of("It occurs with the following pumps: Contoso 4; Contoso 5", "The lid is hot."),
                symptoms(says("It occurs with the following pumps:"), entry("Contoso 4"), says("-or-"), entry("Contoso 5"),
                        says("The lid is hot.")));
    }

    @Test
    void howToDoSomethingIsNoSymptom() {
        assertEquals(List.of("The pump stops."),
                symptoms(says("The pump stops."), says("To start it, follow these steps:"), step(1, "Open it."), step(2, "Close it.")));
    }

    @Test
    void whatShowsThatNothingIsWrongIsNoSymptom() {
        assertEquals(List.of("The pump stops."), symptoms(says("The pump stops."), says("This does not occur by day.")));
    }

    @Test
    void aRemarkOrThatItIsMeantIsNoSymptom() {
        assertEquals(List.of("The pump stops."), symptoms(says("The pump stops."), says("Note that pumps are old.")));
        assertEquals(List.of("The pump stops."), symptoms(says("The pump stops."), says("This is by design. Pumps share their belts.")));
    }

    @Test
    void whatIsTheCauseIsNoSymptomAsWell() {
        Told told = Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("The pump stops."),
                says("This problem occurs because the belt is old."));
        assertEquals(List.of("The pump stops."), symptoms(told));
        assertEquals(List.of("This problem occurs because the belt is old."), causes(told));
    }

    @Test
    void aMessageIsQuotedToItsEnd() {
        String message = "The belt of this pump is worn. ".repeat(30).strip();
        assertEquals(List.of("You are told: " + message), symptoms(says("You are told:"), shows(message)));
    }

    @Test
    void withoutSymptomsTheSummaryTellsWhatGoesWrong() {
        Told told = Told.article("en", "Pump").section(SectionKind.SUMMARY, says("Pumps move water."), says("Some pumps fail at night."))
                .section(SectionKind.WORKAROUND, says("Pour by hand."));
        assertEquals(List.of("Some pumps fail at night."), symptoms(told));
    }

    @Test
    void aNoteIsNoSymptom() {
        assertEquals(List.of("The pump stops."), symptoms(says("The pump stops."), new Block.Note("NOTE", "The time may vary.")));
        assertEquals(List.of("The pump stops."),
                symptoms(says("The pump stops."), new Block.Note("NOTE", "Until you oil it, you see:"), shows("Dry")));
    }

    @Test
    void aCauseIsToldToItsEnd() {
        assertEquals(List.of("A pump has a belt and a tank. The belt tears because nobody oils it."),
                causes(Told.article("en", "Pump").section(SectionKind.CAUSE, says("A pump has a belt and a tank."),
                        says("The belt tears because nobody oils it."))));
    }

    @Test
    void aLongDescriptionBeforeTheReasonIsLeftOut() {
        String description = "A pump has a belt and a tank of its own. ".repeat(13).strip();
        assertEquals(List.of("The belt tears because nobody oils it. " + "Every night it is stretched once more. ".repeat(10).strip()),
                causes(Told.article("en", "Pump").section(SectionKind.CAUSE, says(description),
                        says("The belt tears because nobody oils it."),
                        says("Every night it is stretched once more. ".repeat(10).strip()))));
    }

    @Test
    void aListThatOnlyDescribesIsPartOfTheCause() {
        assertEquals(List.of("A pump either: sucks water; blows air. The belt tears for lack of oil."),
                causes(Told.article("en", "Pump").section(SectionKind.CAUSE, says("A pump either:"), entry("sucks water"),
                        entry("blows air."),
                        says("The belt tears for lack of oil."))));
    }

    @Test
    void thingsOfWhichOneIsEnoughAreOneCause() {
        assertEquals(List.of("This can occur if one of the following belts is in the pump: Contoso B4; Contoso B5"),
                causes(Told.article("en", "Pump").section(SectionKind.CAUSE,
                        says("This can occur if one of the following belts is in the pump:"),
                        entry("Contoso B4"), entry("Contoso B5"))));
    }

    @Test
    void anotherReasonIsAnotherCause() {
        assertEquals(List.of("The belt is torn. It is old.", "The tank is empty."),
                causes(Told.article("en", "Pump").section(SectionKind.CAUSE,
                        says("The belt is torn."), says("It is old."), says("-or-"), says("The tank is empty."))));
    }

    @Test
    void anEntryThatAnnouncesAMessageHasIt() {
        assertEquals(
                List.of("The pump hums.", "The following error message appears: Pump 5 could not find its tank anywhere in the house."),
                symptoms(says("Symptoms may be the following:"), entry("The pump hums."), entry("The following error message appears:"),
                        says("Pump 5 could not find its tank anywhere in the house.")));
    }

    @Test
    void aReasonMayBeToldElsewhere() {
        Told told = Told.article("de", "Pumpe").section(SectionKind.SYMPTOMS, says("Die Pumpe steht."))
                .section(SectionKind.MORE_INFORMATION, says("Pumpen haben Riemen. Dieses Problem tritt auf, weil der Riemen reißt."));
        assertEquals(List.of("Dieses Problem tritt auf, weil der Riemen reißt."), causes(told));
    }

    @Test
    void aReasonMayStandInTheMiddleOfASentence() {
        Told told = Told.article("en", "Pump").section(SectionKind.SYMPTOMS,
                says("When you open the lid at night, the pump stops. Note that by night a lid is not a valid way in."));
        assertEquals(List.of("Note that by night a lid is not a valid way in."), causes(told));
    }

    @Test
    void whatIsExplainedBesideTheSymptomsHasToBeAboutTheSubject() {
        Told told = Told.article("en", "Pumps stop at night").section(SectionKind.SYMPTOMS, says("No water comes."))
                .section(SectionKind.MORE_INFORMATION, says("Tanks are round because round ones are cheap. You should oil them."),
                        says("Some pumps stop because their belts are damp at night."));
        assertEquals(List.of("Some pumps stop because their belts are damp at night."), causes(told));
    }

    @Test
    void thatSomethingIsMeantGoesOnWithWhy() {
        Told told = Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("The belt stays."),
                says("This is by design. The belt is not taken out because tanks share it."));
        assertEquals(List.of("This is by design. The belt is not taken out because tanks share it."), causes(told));
    }

    @Test
    void whatSomebodyDidIsNoCause() {
        Told told = Told.article("en", "Pump stops")
                .section(SectionKind.SYMPTOMS, says("When you open the lid, or a tank, the pump stops."))
                .section(SectionKind.WORKAROUND, says("Pour by hand."));
        assertEquals(List.of("The article gives no cause for: Pump stops"), causes(told));
        assertEquals(1, told.draft().problem().getCauses().getFirst().getFixes().size());
    }

    @Test
    void thatNoCauseIsGivenIsSaidInTheLanguageOfTheArticle() {
        Told told = Told.article("nl", "Pomp").section(SectionKind.SYMPTOMS, says("De pomp staat stil."))
                .section(SectionKind.WORKAROUND, says("Giet met de hand."));
        assertEquals(List.of("Het artikel noemt geen oorzaak voor: Pomp"), causes(told));
    }

    @Test
    void whereNothingIsToldThereIsNoCause() {
        Told told = Told.article("en", "Pump").product("Contoso Pump").section(SectionKind.SYMPTOMS, says("The pump stops."))
                .section(SectionKind.STATUS, says("Contoso has confirmed that this is a fault in its pumps."));
        assertTrue(causes(told).isEmpty());
    }

    private static List<String> symptoms(Block... blocks) {
        return symptoms(Told.article("en", "Pump").section(SectionKind.SYMPTOMS, blocks));
    }

    private static List<String> symptoms(Told told) {
        return told.draft().problem().getSymptoms().stream().map(symptom -> symptom.getStatement().getFirst().getValue()).toList();
    }

    private static List<String> causes(Told told) {
        return told.draft().problem().getCauses().stream().map(cause -> cause.getStatement().getFirst().getValue()).toList();
    }
}
