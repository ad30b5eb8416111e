// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;

class KnowledgeEditingTest {
    private final Problem problem = Samples.problem();
    private final KnowledgeEditing editing = Samples.editing(problem);

    private AllOf both() {
        return (AllOf) problem.getConditions().getFirst();
    }

    private List<String> below(EObject element) {
        ITreeItemContentProvider items = (ITreeItemContentProvider) editing.factory().adapt(element, ITreeItemContentProvider.class);
        return items.getChildren(element).stream().map(child -> editing.label((EObject) child)).toList();
    }

    @Test
    void theTreeHasSymptomsThenCausesThenFixesThenConditions() {
        assertEquals(List.of("No light", "It is switched off", "Switch it on", "All of these hold"), below(problem));
        assertEquals(List.of("SMB sessions without a user only: at least 10",
                "Registry value HKLM\\SOFTWARE\\Lamp On: not 1 (absent counts as 0)"), below(both()));
        assertEquals(List.of("Press the switch."), below(problem.getFixes().getFirst()));
    }

    @Test
    void wordsAreInTheLanguageThatIsAskedFor() {
        assertEquals("Geen licht", new KnowledgeAdapterFactory(List.of(), "nl").label(problem.getSymptoms().getFirst()));
        assertEquals("No light", new KnowledgeAdapterFactory(List.of(), "ja").label(problem.getSymptoms().getFirst()));
    }

    @Test
    void aValueIsSetUndoneAndDoneAgain() {
        editing.set(both(), KnowledgePackage.Literals.CONDITION__ROLE, Role.SERVER);
        assertEquals(Role.SERVER, both().getRole());
        assertTrue(editing.dirty());
        editing.undo();
        assertEquals(Role.CLIENT, both().getRole());
        assertFalse(editing.dirty());
        editing.redo();
        assertEquals(Role.SERVER, both().getRole());
        editing.savedUpTo(editing.last());
        assertFalse(editing.dirty());
        editing.undo();
        assertTrue(editing.dirty());
    }

    @Test
    void settingWhatIsThereAlreadyChangesNothing() {
        editing.set(both(), KnowledgePackage.Literals.CONDITION__ROLE, Role.CLIENT);
        editing.set(both().getParts().getFirst(), KnowledgePackage.Literals.EXPECTATION__WHEN_ABSENT, null);
        assertFalse(editing.canUndo());
    }

    @Test
    void deletingAnElementDeletesWhatRefersToIt() {
        AllOf both = both();
        editing.delete(List.of(both));
        assertTrue(problem.getConditions().isEmpty());
        assertNull(problem.getCauses().getFirst().getCondition());
        assertNull(problem.getFixes().getFirst().getVerification());
        editing.undo();
        assertSame(both, problem.getCauses().getFirst().getCondition());
    }

    @Test
    void everyKindOfProbeCanBeMadeAlsoThoseOfOtherPlugIns() {
        Collection<?> made = editing.domain().getNewChildDescriptors(both(), null);
        List<String> names = made.stream()
                .map(one -> ((CreateChildCommand) CreateChildCommand.create(editing.domain(), both(), one, List.of(both()))).getText())
                .toList();
        assertTrue(names.containsAll(List.of("All of these hold", "One of these holds", "Registry value", "TCP port", "Lamp")),
                names.toString());
        Object lamp = made.stream().map(CommandParameter.class::cast)
                .filter(one -> one.getValue() instanceof Expectation e && e.getProbe().eClass().getName().equals("LampProbe")).findFirst()
                .orElseThrow();
        editing.execute(CreateChildCommand.create(editing.domain(), both(), lamp, List.of(both())));
        assertEquals("lamp-2", both().getParts().getLast().getId(), "the problem itself is called lamp");
        assertEquals("Lamp: ", editing.label(both().getParts().getLast()));
    }

    @Test
    void aFieldKnowsItsNameItsHelpAndItsChoices() {
        EObject cause = problem.getCauses().getFirst();
        IItemPropertyDescriptor condition = editing.fields(cause).stream().filter(field -> field.getDisplayName(cause).equals("Holds when"))
                .findFirst().orElseThrow();
        assertEquals("The condition that holds when this is the cause. None: only a person can tell.", condition.getDescription(cause));
        assertEquals(4, condition.getChoiceOfValues(cause).size(), "none, the whole and its parts");
        assertEquals(List.of("Why", "Weight", "Explains", "Holds when", "Mended by", "Passages", "Id"),
                editing.fields(cause).stream().map(field -> field.getDisplayName(cause)).toList());
    }

    @Test
    void fieldsOfOtherPlugInsSpeakForThemselves() {
        EObject lamp = EcoreUtil.create((EClass) Samples.foreign().getEClassifier("LampProbe"));
        IItemPropertyDescriptor bulb = editing.fields(lamp).stream().filter(field -> field.getDisplayName(lamp).equals("Bulb number"))
                .findFirst().orElseThrow();
        assertEquals("Counted from the door.", bulb.getDescription(lamp));
        assertEquals("Whether a lamp is lit.", ModelWords.help(lamp.eClass()));
    }

    @Test
    void whatIsPastedHasIdsOfItsOwn() {
        editing.copy(List.of(both()));
        List<EObject> pasted = editing.paste(problem);
        AllOf copy = (AllOf) pasted.getFirst();
        assertNotSame(both(), copy);
        assertEquals("both-2", copy.getId());
        assertEquals(List.of("sessions-2", "value-2"), copy.getParts().stream().map(Condition::getId).toList());
        assertSame(problem, copy.eContainer());
        editing.undo();
        assertEquals(1, problem.getConditions().size());
    }

    @Test
    void whatAnElementDoesNotTakeIsPastedBesideIt() {
        editing.copy(problem.getSymptoms());
        editing.paste(problem.getSymptoms().getFirst());
        assertEquals(2, problem.getSymptoms().size());
    }

    @Test
    void aPartIsDraggedOutOfItsWhole() {
        Condition part = both().getParts().getFirst();
        editing.execute(DragAndDropCommand.create(editing.domain(), problem, 0.5f, DragAndDropFeedback.DROP_MOVE,
                DragAndDropFeedback.DROP_MOVE, List.of(part)));
        assertSame(problem, part.eContainer());
        assertEquals(1, both().getParts().size());
        editing.undo();
        assertSame(both(), part.eContainer());
    }

    @Test
    void elementsMoveWithinTheirPlaces() {
        Condition first = both().getParts().getFirst();
        editing.move(first, 1);
        assertSame(first, both().getParts().getLast());
        editing.move(first, 1);
        assertSame(first, both().getParts().getLast());
    }

    @Test
    void directChangesAreOneStep() {
        editing.change("both", () -> {
            both().setRole(Role.HOST);
            problem.getSymptoms().clear();
        });
        editing.undo();
        assertEquals(Role.CLIENT, both().getRole());
        assertEquals(1, problem.getSymptoms().size());
        assertSame(problem.getSymptoms().getFirst(), problem.getCauses().getFirst().getExplains().getFirst());
    }

    @Test
    void aSnapshotKnowsWhatItIsACopyOf() {
        KnowledgeEditing.Snapshot snapshot = editing.snapshot();
        AllOf copy = snapshot.of(both(), AllOf.class).orElseThrow();
        assertNotSame(both(), copy);
        assertSame(both(), snapshot.origins().get(copy));
        assertSame(copy, snapshot.problem().getCauses().getFirst().getCondition());
    }
}
