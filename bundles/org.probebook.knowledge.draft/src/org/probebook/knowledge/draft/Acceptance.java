// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.draft.internal.Likeness;
import org.probebook.knowledge.draft.internal.Names;

/**
 * Takes pieces of drafts into the problem that an author edits. Keeps nothing in mind: what was taken is known again by what it says and where it is from, also in another session and after an undo.
 * Not safe in several threads, as the model is not.
 */
public final class Acceptance {
    private final Problem into;

    /** @param into the problem that is changed */
    public Acceptance(Problem into) {
        this.into = into;
    }

    /** The element of the problem that says what a drafted one says: asks the same, or is from the same words; empty while there is none. */
    public Optional<EObject> counterpart(EObject drafted) {
        return switch (drafted) {
            case Symptom symptom -> first(into.getSymptoms().stream(), one -> Likeness.of(one, symptom));
            case Cause cause -> first(into.getCauses().stream(), one -> Likeness.of(one, cause));
            case Fix fix -> first(into.getFixes().stream(), one -> Likeness.of(one, fix));
            case Condition condition -> first(conditions(), one -> Likeness.of(one, condition));
            default -> Optional.empty();
        };
    }

    private static <T extends EObject> Optional<EObject> first(Stream<T> elements, Predicate<T> same) {
        return elements.filter(same).map(EObject.class::cast).findFirst();
    }

    private Stream<Condition> conditions() {
        Iterable<EObject> all = into::eAllContents;
        return java.util.stream.StreamSupport.stream(all.spliterator(), false).filter(Condition.class::isInstance)
                .map(Condition.class::cast);
    }

    /**
     * Takes a drafted element into the problem: a copy of it with what it cannot do without, a fix with its conditions and the causes that lead to it. An element that says the same already is given
     * the passage instead. Then ties it to what of its draft is there.
     *
     * @param drafted a symptom, a cause, a fix or a condition of a draft; not changed
     * @return the element of the problem
     */
    public EObject accept(EObject drafted) {
        if (!(EcoreUtil.getRootContainer(drafted) instanceof Problem draft)) {
            throw new IllegalArgumentException("not of a draft: " + drafted.eClass().getName());
        }
        EObject taken = take(drafted, draft);
        connect(draft);
        draft.getAbout().stream().filter(about -> !into.getAbout().contains(about)).forEach(into.getAbout()::add);
        return taken;
    }

    private EObject take(EObject drafted, Problem draft) {
        EObject taken = counterpart(drafted).map(known -> added(known, drafted)).orElseGet(() -> copied(drafted));
        if (drafted instanceof Fix fix) {
            Optional.ofNullable(fix.getVerification()).ifPresent(condition -> take(condition, draft));
            draft.getCauses().stream().filter(cause -> cause.getFixes().contains(fix)).forEach(cause -> take(cause, draft));
        }
        return taken;
    }

    /** Gives a known element the passages of a drafted one, and the known parts of a composite those of its parts; parts that are new to it come in. */
    private EObject added(EObject known, EObject drafted) {
        EList<Passage> there = passages(known);
        for (Passage passage : passages(drafted)) {
            if (there.stream().noneMatch(one -> Likeness.of(one, passage))) {
                there.add(EcoreUtil.copy(passage));
            }
        }
        if (drafted instanceof Composite composite) {
            List.copyOf(composite.getParts()).forEach(part -> counterpart(part).map(one -> added(one, part)).orElseGet(() -> copied(part)));
        }
        return known;
    }

    static EList<Passage> passages(EObject element) {
        return switch (element) {
            case Symptom symptom -> symptom.getPassages();
            case Cause cause -> cause.getPassages();
            case Fix fix -> fix.getPassages();
            case Condition condition -> condition.getPassages();
            default -> throw new IllegalArgumentException("has no passages: " + element.eClass().getName());
        };
    }

    private EObject copied(EObject drafted) {
        EObject copy = alone(drafted);
        new Names(into).given(copy);
        switch (copy) {
            case Symptom symptom -> into.getSymptoms().add(symptom);
            case Cause cause -> into.getCauses().add(cause);
            case Fix fix -> into.getFixes().add(fix);
            case Condition condition -> place(condition, (Condition) drafted);
            default -> throw new IllegalArgumentException("is decided about with what holds it: " + copy.eClass().getName());
        }
        return copy;
    }

    /** A copy that refers to nothing outside itself: what it is tied to is tied to it by name, once that is there. */
    private static EObject alone(EObject drafted) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        return copier.copy(drafted);
    }

    /** A part comes into the composite that it was drafted in when that was taken; alone, it says itself what it would have taken from it. */
    private void place(Condition copy, Condition drafted) {
        if (drafted.eContainer() instanceof Composite whole) {
            Optional<EObject> there = counterpart(whole);
            if (there.isPresent()) {
                ((Composite) there.get()).getParts().add(copy);
                return;
            }
        }
        for (EObject at = drafted; at instanceof Condition around; at = around.eContainer()) {
            copy.setRole(copy.getRole() == Role.INHERITED ? around.getRole() : copy.getRole());
            copy.setPurpose(copy.getPurpose() == Purpose.INHERITED ? around.getPurpose() : copy.getPurpose());
        }
        into.getConditions().add(copy);
    }

    /** Ties what was taken as it is tied in the draft; what an author tied otherwise stays. */
    private void connect(Problem draft) {
        for (Cause cause : draft.getCauses()) {
            known(cause, Cause.class).ifPresent(there -> {
                tie(cause.getFixes(), there.getFixes(), Fix.class);
                tie(cause.getExplains(), there.getExplains(), Symptom.class);
                if (there.getCondition() == null) {
                    known(cause.getCondition(), Condition.class).ifPresent(there::setCondition);
                }
            });
        }
        draft.getSymptoms().forEach(symptom -> known(symptom, Symptom.class)
                .ifPresent(there -> tie(symptom.getConditions(), there.getConditions(), Condition.class)));
        for (Fix fix : draft.getFixes()) {
            known(fix, Fix.class).filter(there -> there.getVerification() == null)
                    .ifPresent(there -> known(fix.getVerification(), Condition.class).ifPresent(there::setVerification));
        }
    }

    private <T extends EObject> void tie(List<T> drafted, List<T> there, Class<T> type) {
        drafted.forEach(one -> known(one, type).filter(known -> !there.contains(known)).ifPresent(there::add));
    }

    private <T extends EObject> Optional<T> known(T drafted, Class<T> type) {
        return drafted == null ? Optional.empty() : counterpart(drafted).map(type::cast);
    }
}
