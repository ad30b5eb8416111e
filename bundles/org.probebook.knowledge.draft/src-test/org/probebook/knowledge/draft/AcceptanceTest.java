// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.says;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.probebook.article.SectionKind;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Symptom;

class AcceptanceTest {
    private final Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
    private final Acceptance acceptance = new Acceptance(problem);
    private final Problem draft = told("Set Limit to 5 and Pause to 7.").draft().problem();

    @Test
    void aFixBringsItsConditionsAndTheCausesThatLeadToIt() {
        Fix fix = (Fix) acceptance.accept(draft.getFixes().getFirst());
        Cause cause = problem.getCauses().getFirst();
        assertAll(() -> assertSame(fix, cause.getFixes().getFirst()), () -> assertSame(fix.getVerification(), cause.getCondition()),
                () -> assertSame(problem, fix.getVerification().eContainer()), () -> assertEquals(List.of("Q1"), problem.getAbout()),
                () -> assertTrue(problem.getSymptoms().isEmpty()), () -> assertTrue(cause.getExplains().isEmpty()));
    }

    @Test
    void whatIsTakenLaterIsTiedToWhatIsThere() {
        acceptance.accept(draft.getFixes().getFirst());
        Symptom symptom = (Symptom) acceptance.accept(draft.getSymptoms().getFirst());
        assertEquals(List.of(symptom), problem.getCauses().getFirst().getExplains());
    }

    @Test
    void takingTwiceTakesOnce() {
        EObject first = acceptance.accept(draft.getFixes().getFirst());
        assertSame(first, acceptance.accept(draft.getFixes().getFirst()));
        assertEquals(1, problem.getFixes().size());
        assertEquals(1, problem.getConditions().size());
        assertEquals(1, problem.getFixes().getFirst().getPassages().size());
    }

    @Test
    void aPartAloneSaysItselfWhatItWouldTakeFromTheWhole() {
        Composite whole = (Composite) draft.getConditions().getFirst();
        Condition part = (Condition) acceptance.accept(whole.getParts().getFirst());
        assertAll(() -> assertSame(problem, part.eContainer()), () -> assertEquals(Purpose.FIX, part.getPurpose()),
                () -> assertEquals(Role.HOST, part.getRole()));
    }

    @Test
    void anotherArticlesWordsForTheSameAreTiedToIt() {
        acceptance.accept(draft.getConditions().getFirst());
        Problem other = told("Pause belongs at 7: Set Limit to 5 and Pause to 7!").draft().problem();
        acceptance.accept(other.getConditions().getFirst());
        assertEquals(1, problem.getConditions().size());
        Condition part = ((Composite) problem.getConditions().getFirst()).getParts().getFirst();
        assertEquals(2, part.getPassages().size());
    }

    @Test
    void whatAnAuthorMendedIsKnownByItsWords() {
        Symptom symptom = (Symptom) acceptance.accept(draft.getSymptoms().getFirst());
        symptom.getStatement().getFirst().setValue("It stands still");
        assertSame(symptom, acceptance.counterpart(draft.getSymptoms().getFirst()).orElseThrow());
    }

    @Test
    void nothingIsKnownOfAnEmptyProblem() {
        assertFalse(acceptance.counterpart(draft.getFixes().getFirst()).isPresent());
        assertFalse(acceptance.counterpart(draft.getConditions().getFirst()).isPresent());
    }

    @Test
    void namesThatAreTakenAreNotGivenAgain() {
        Symptom mine = KnowledgeFactory.eINSTANCE.createSymptom();
        mine.setId(draft.getSymptoms().getFirst().getId());
        problem.getSymptoms().add(mine);
        Symptom taken = (Symptom) acceptance.accept(draft.getSymptoms().getFirst());
        assertFalse(mine.getId().equals(taken.getId()));
    }

    @Test
    void theDraftStaysAsItIs() {
        acceptance.accept(draft.getFixes().getFirst());
        assertEquals(1, draft.getFixes().size());
        assertSame(draft, draft.getFixes().getFirst().getVerification().eContainer());
    }

    private static Told told(String words) {
        return Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("The pump stops after an hour."))
                .section(SectionKind.CAUSE, says("It is set wrongly."))
                .section(SectionKind.RESOLUTION, says(words))
                .value("Limit to 5", Sense.FIX, "HKLM\\Software\\Pump", "Limit", "REG_DWORD", "5")
                .value("Pause to 7", Sense.FIX, "HKLM\\Software\\Pump", "Pause", "REG_DWORD", "7");
    }
}
