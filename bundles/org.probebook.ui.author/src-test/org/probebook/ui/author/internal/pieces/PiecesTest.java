// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.pieces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.probebook.fact.Span;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.DraftPiece;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;

class PiecesTest {
    private static final KnowledgeFactory MAKE = KnowledgeFactory.eINSTANCE;

    private final List<DraftPiece> drafted = new ArrayList<>();
    private final KnowledgeEditing editing = new KnowledgeEditing(MAKE.createProblem(), List.of(), "en");
    private final Pieces pieces = new Pieces(draft(), editing);

    /** A symptom, a cause, and a fix that two values tell of. */
    private Draft draft() {
        Problem problem = MAKE.createProblem();
        problem.setId("hens");
        Symptom symptom = MAKE.createSymptom();
        symptom.getStatement().add(words("Hens vanish"));
        symptom.getPassages().add(passage("hens vanish"));
        problem.getSymptoms().add(symptom);
        Composite both = MAKE.createAnyOf();
        both.getPassages().add(passage("door and lock"));
        both.getParts().add(value("Door"));
        both.getParts().add(value("Lock"));
        problem.getConditions().add(both);
        Fix fix = MAKE.createFix();
        fix.getTitle().add(words("Close the door"));
        fix.getPassages().add(passage("close the door"));
        fix.setVerification(both);
        problem.getFixes().add(fix);
        Cause cause = MAKE.createCause();
        cause.getStatement().add(words("The door is open"));
        cause.getPassages().add(passage("the door is open"));
        cause.setCondition(both);
        cause.getFixes().add(fix);
        problem.getCauses().add(cause);
        for (EObject one : List.of(symptom, cause, fix, both.getParts().get(0), both.getParts().get(1))) {
            drafted.add(new DraftPiece(one, 0, new Span(drafted.size(), drafted.size() + 1), 0.5));
        }
        return new Draft(problem, drafted);
    }

    private static Expectation value(String name) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\Software\\Hens");
        probe.setName(name);
        Expectation expectation = MAKE.createExpectation();
        expectation.setProbe(probe);
        expectation.setExpected("1");
        expectation.getPassages().add(passage("set " + name));
        return expectation;
    }

    private static Text words(String value) {
        Text text = MAKE.createText();
        text.setValue(value);
        return text;
    }

    private static Passage passage(String quote) {
        Passage passage = MAKE.createPassage();
        passage.setArticle("hens");
        passage.setQuote(quote);
        return passage;
    }

    private List<PieceState> states() {
        return drafted.stream().map(pieces::state).toList();
    }

    @Test
    void whatIsAcceptedIsInTheProblemAndTheNextPieceIsInTurn() {
        EObject symptom = pieces.accept("accept").orElseThrow();
        assertSame(editing.problem().getSymptoms().getFirst(), symptom);
        assertEquals(PieceState.ACCEPTED, pieces.state(drafted.getFirst()));
        assertSame(drafted.get(1), pieces.current().orElseThrow());
        assertEquals(4, pieces.left());
        editing.undo();
        assertEquals(PieceState.DRAFTED, pieces.state(drafted.getFirst()));
    }

    @Test
    void aWholeFixComesWithItsCauseAndBothParts() {
        pieces.choose(drafted.get(4));
        pieces.acceptFix("accept");
        Problem problem = editing.problem();
        assertEquals(1, problem.getFixes().size());
        assertSame(problem.getConditions().getFirst(), problem.getFixes().getFirst().getVerification());
        assertSame(problem.getConditions().getFirst(), problem.getCauses().getFirst().getCondition());
        assertEquals(2, ((Composite) problem.getConditions().getFirst()).getParts().size());
        assertEquals(1, pieces.left());
        assertSame(drafted.getFirst(), pieces.current().orElseThrow());
        editing.undo();
        assertTrue(problem.getConditions().isEmpty());
        assertEquals(5, pieces.left());
    }

    @Test
    void aRejectionIsKeptInTheProblemUntilItIsUndone() {
        pieces.reject("reject");
        assertEquals(PieceState.REJECTED, states().getFirst());
        assertTrue(editing.dirty());
        assertEquals(PieceState.REJECTED, new Pieces(draft(), editing).state(drafted.getFirst()));
        editing.undo();
        assertFalse(editing.dirty());
        assertEquals(PieceState.DRAFTED, states().getFirst());
    }

    @Test
    void whatIsAcceptedAfterAllIsNoLongerRejected() {
        pieces.reject("reject");
        pieces.choose(drafted.getFirst());
        pieces.accept("accept");
        assertEquals(PieceState.ACCEPTED, states().getFirst());
        assertTrue(editing.problem().getRejections().isEmpty());
        editing.undo();
        assertEquals(PieceState.REJECTED, states().getFirst());
    }

    @Test
    void rejectingWhatWasAcceptedTakesItOut() {
        pieces.accept("accept");
        pieces.choose(drafted.getFirst());
        pieces.reject("reject");
        assertTrue(editing.problem().getSymptoms().isEmpty());
        assertEquals(PieceState.REJECTED, states().getFirst());
        editing.undo();
        assertEquals(PieceState.ACCEPTED, states().getFirst());
    }

    @Test
    void stepsGoRound() {
        pieces.step(-1);
        assertSame(drafted.getLast(), pieces.current().orElseThrow());
        pieces.step(1);
        assertSame(drafted.getFirst(), pieces.current().orElseThrow());
    }

    @Test
    void withoutADraftThereIsNoPiece() {
        Pieces none = new Pieces(new Draft(MAKE.createProblem(), List.of()), editing);
        assertTrue(none.current().isEmpty());
        assertTrue(none.accept("accept").isEmpty());
        none.step(1);
        none.reject("reject");
        assertEquals(0, none.left());
    }
}
