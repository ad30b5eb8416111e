// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.edit.comparison.Difference.Kind;

class ComparisonTest {
    private final Problem mine = problem();
    private final Problem theirs = EcoreUtil.copy(mine);
    private final KnowledgeEditing editing = new KnowledgeEditing(mine, List.of(), "en");

    private static Problem problem() {
        KnowledgeFactory make = KnowledgeFactory.eINSTANCE;
        Problem problem = make.createProblem();
        problem.setId("lamp");
        problem.getAbout().add("lamp");
        Composite both = make.createAnyOf();
        both.setId("both");
        for (String id : List.of("one", "two")) {
            Expectation part = make.createExpectation();
            part.setId(id);
            part.setExpected("1");
            both.getParts().add(part);
        }
        problem.getConditions().add(both);
        Symptom dark = make.createSymptom();
        dark.setId("dark");
        dark.getStatement().add(words("No light"));
        dark.getConditions().add(both);
        problem.getSymptoms().add(dark);
        return problem;
    }

    private static Text words(String value) {
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setValue(value);
        return text;
    }

    private List<Difference> differences() {
        return new Comparison(editing::label).of(mine, theirs);
    }

    private static Expectation part(Problem problem, int number) {
        return (Expectation) ((Composite) problem.getConditions().getFirst()).getParts().get(number);
    }

    @Test
    void twoEqualVersionsDifferInNothing() {
        assertEquals(List.of(), differences());
    }

    @Test
    void aChangedValueIsFoundBelowItsElements() {
        part(theirs, 1).setExpected("2");
        Difference whole = differences().getFirst();
        assertEquals(Kind.CHANGED, whole.kind());
        Difference part = whole.below().getFirst();
        Difference value = part.below().getFirst();
        assertEquals("1", value.mineWords());
        assertEquals("2", value.theirsWords());
        new TakeOver(editing).take("take over", List.of(value));
        assertEquals("2", part(mine, 1).getExpected());
        assertEquals(List.of(), differences());
        editing.undo();
        assertEquals("1", part(mine, 1).getExpected());
    }

    @Test
    void whatOnlyOneVersionHasIsAddedOrRemoved() {
        part(mine, 0).setId("own");
        List<Difference> parts = differences().getFirst().below();
        assertEquals(List.of(Kind.ADDED, Kind.REMOVED), parts.stream().map(Difference::kind).toList());
        new TakeOver(editing).take("take over", parts);
        assertEquals(List.of("two", "one"), ((Composite) mine.getConditions().getFirst()).getParts().stream().map(p -> p.getId()).toList());
    }

    @Test
    void anElementThatIsTakenOverRefersToTheEditedOnes() {
        mine.getSymptoms().clear();
        List<Difference> found = differences();
        assertEquals(Kind.REMOVED, found.getFirst().kind());
        new TakeOver(editing).take("take over", found);
        assertSame(mine.getConditions().getFirst(), mine.getSymptoms().getFirst().getConditions().getFirst());
        assertEquals(List.of(), differences());
    }

    @Test
    void wordsAreComparedByLanguage() {
        theirs.getSymptoms().getFirst().getStatement().getFirst().setValue("It is dark");
        Text dutch = words("Donker");
        dutch.setLanguage("nl");
        theirs.getSymptoms().getFirst().getStatement().add(dutch);
        List<Difference> below = differences().getFirst().below();
        assertEquals(List.of(Kind.CHANGED, Kind.REMOVED), below.stream().map(Difference::kind).toList());
        assertEquals("No light", below.getFirst().mineWords());
        assertEquals("It is dark", below.getFirst().theirsWords());
        new TakeOver(editing).take("take over", differences());
        assertEquals(List.of(), differences());
        assertEquals(2, mine.getSymptoms().getFirst().getStatement().size());
    }

    @Test
    void listsOfValuesAreOneDifference() {
        theirs.getAbout().add("lamp-too");
        Difference about = differences().getFirst();
        assertEquals("lamp, lamp-too", about.theirsWords());
        new TakeOver(editing).take("take over", List.of(about));
        assertEquals(List.of("lamp", "lamp-too"), List.copyOf(mine.getAbout()));
        assertTrue(differences().isEmpty());
    }
}
