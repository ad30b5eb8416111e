// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.comparison;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.edit.KnowledgeEditing;

/** Makes the edited problem like the other version in single places; each is one step that can be undone. */
public final class TakeOver {
    private final KnowledgeEditing editing;

    public TakeOver(KnowledgeEditing editing) {
        this.editing = editing;
    }

    /** Takes differences over with all that is below them. */
    public void take(String label, List<Difference> differences) {
        editing.change(label, () -> differences.forEach(this::take));
    }

    private void take(Difference difference) {
        switch (difference.kind()) {
            case ADDED -> EcoreUtil.delete(difference.mine(), true);
            case REMOVED -> add(difference);
            case CHANGED -> change(difference);
        }
    }

    private void add(Difference difference) {
        EObject copy = copy(difference.theirs());
        if (difference.feature().isMany()) {
            list(difference.owner(), difference.feature()).add(copy);
        } else {
            difference.owner().eSet(difference.feature(), copy);
        }
    }

    private void change(Difference difference) {
        if (!(difference.feature() instanceof EReference reference)) {
            difference.owner().eSet(difference.feature(), value(difference));
        } else if (!reference.isContainment()) {
            refer(difference.owner(), reference, difference.theirs());
        } else if (difference.below().isEmpty()) {
            EObject copy = copy(difference.theirs());
            EcoreUtil.replace(difference.mine(), copy);
        } else {
            difference.below().forEach(this::take);
        }
    }

    private static Object value(Difference difference) {
        Object theirs = difference.theirs().eGet(difference.feature());
        return theirs instanceof List<?> many ? List.copyOf(many) : theirs;
    }

    /** A copy whose references to other elements are those of the edited problem, by their ids; what that does not have is left out. */
    private EObject copy(EObject theirs) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        EObject copy = copier.copy(theirs);
        copier.forEach((from, to) -> from.eClass().getEAllReferences().stream().filter(feature -> !feature.isContainment())
                .forEach(feature -> refer(to, feature, from)));
        return copy;
    }

    private void refer(EObject owner, EReference feature, EObject theirs) {
        if (!feature.isMany()) {
            EObject target = (EObject) theirs.eGet(feature);
            owner.eSet(feature, target == null ? null : mine(EcoreUtil.getID(target)));
            return;
        }
        List<EObject> targets = list(theirs, feature).stream().map(EcoreUtil::getID).map(this::mine).filter(Objects::nonNull).toList();
        owner.eSet(feature, targets);
    }

    private EObject mine(String id) {
        for (TreeIterator<EObject> all = editing.problem().eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (id != null && id.equals(EcoreUtil.getID(one))) {
                return one;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EStructuralFeature feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
