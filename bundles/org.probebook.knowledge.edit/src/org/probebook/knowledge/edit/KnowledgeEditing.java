// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.probebook.knowledge.Problem;

/** The knowledge of one problem while somebody edits it. Every change is a command that can be undone; nothing of the library is changed. */
public final class KnowledgeEditing {
    private final Problem problem;
    private final KnowledgeAdapterFactory factory;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain;

    /**
     * A copy of the problem that nobody edits.
     *
     * @param problem the copy
     * @param origins the object in the edited problem for each object of the copy
     */
    public record Snapshot(Problem problem, Map<EObject, EObject> origins) {
        public Snapshot {
            origins = Map.copyOf(origins);
        }

        /** The copy of an object of the edited problem. */
        public <T extends EObject> Optional<T> of(T edited, Class<T> type) {
            return origins.entrySet().stream().filter(entry -> entry.getValue() == edited).map(Map.Entry::getKey).map(type::cast)
                    .findFirst();
        }
    }

    /**
     * @param problem in no resource; changed from now on by this alone
     * @param further packages with classes of probes, beside the product's own
     * @param language in which labels are preferred, as a BCP 47 tag
     */
    public KnowledgeEditing(Problem problem, List<EPackage> further, String language) {
        this.problem = problem;
        this.factory = new KnowledgeAdapterFactory(further, language);
        this.domain = new AdapterFactoryEditingDomain(factory, stack);
        // what refers to a deleted element is looked for in the resources of the domain
        Resource resource = new ResourceImpl(URI.createURI("probebook:edited"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(problem);
    }

    public Problem problem() {
        return problem;
    }

    public EditingDomain domain() {
        return domain;
    }

    public KnowledgeAdapterFactory factory() {
        return factory;
    }

    /** An element in a line. */
    public String label(EObject element) {
        return factory.label(element);
    }

    /** The fields of an object's form, in order. */
    public List<IItemPropertyDescriptor> fields(EObject object) {
        return ((IItemPropertySource) factory.adapt(object, IItemPropertySource.class)).getPropertyDescriptors(object);
    }

    /** Whether there is anything to save. */
    public boolean dirty() {
        return stack.isSaveNeeded();
    }

    /** The last step that could be undone; null before there is one. Names a state to {@link #savedUpTo}. */
    public Command last() {
        return stack.getUndoCommand();
    }

    /** What was done up to a step is saved; there is something to save again when more was done since. */
    public void savedUpTo(Command last) {
        if (stack.getUndoCommand() == last) {
            stack.saveIsDone();
        }
    }

    public boolean canUndo() {
        return stack.canUndo();
    }

    public void undo() {
        stack.undo();
    }

    public boolean canRedo() {
        return stack.canRedo();
    }

    public void redo() {
        stack.redo();
    }

    /** @return whether it could be done */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        stack.execute(command);
        return true;
    }

    /** Sets a feature, unless it has that value; null sets it back to its default. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        Object now = owner.eGet(feature);
        if (value == null ? owner.eIsSet(feature) : !value.equals(now)) {
            execute(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    /** Adds a value to a feature that holds many, at the end. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        execute(AddCommand.create(domain, owner, feature, value));
    }

    /** Moves an element by places within the feature that holds it; nothing where there is no such place. */
    public void move(EObject element, int by) {
        if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
            return;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int to = siblings.indexOf(element) + by;
        if (to >= 0 && to < siblings.size()) {
            execute(MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, to));
        }
    }

    /** Deletes objects with all that refers to them. */
    public void delete(Collection<? extends EObject> objects) {
        execute(DeleteCommand.create(domain, List.copyOf(objects)));
    }

    /** Keeps copies of elements to be pasted. */
    public void copy(Collection<? extends EObject> elements) {
        domain.setClipboard(new ArrayList<>(EcoreUtil.copyAll(elements)));
    }

    /** Puts what was copied below an element, or beside it where it takes no such thing; with ids of their own. */
    public List<EObject> paste(EObject below) {
        Collection<Object> kept = domain.getClipboard();
        if (kept == null) {
            return List.of();
        }
        List<EObject> copies = new ArrayList<>();
        FreshIds ids = new FreshIds(problem);
        for (Object one : EcoreUtil.copyAll(kept)) {
            ids.give((EObject) one);
            copies.add((EObject) one);
        }
        for (EObject owner = below; owner != null; owner = owner.eContainer()) {
            if (execute(AddCommand.create(domain, owner, null, copies))) {
                return copies;
            }
        }
        return List.of();
    }

    /** Does what changes the problem directly, as one step that can be undone. */
    public void change(String label, Runnable work) {
        execute(changing(label, work));
    }

    /** The command of {@link #change}, to be put together with others. */
    public Command changing(String label, Runnable work) {
        ChangeCommand command = new ChangeCommand(problem) {
            @Override
            protected void doExecute() {
                work.run();
            }
        };
        command.setLabel(label);
        return command;
    }

    /** The problem as it is now; what is done with it is no concern of the editing. */
    public Snapshot snapshot() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Problem copy = (Problem) copier.copy(problem);
        copier.copyReferences();
        Map<EObject, EObject> origins = new HashMap<>();
        copier.forEach((edited, copied) -> origins.put(copied, edited));
        return new Snapshot(copy, origins);
    }
}
