// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;

/**
 * Which objects of a problem are elements of their own, that a tree shows and a form edits, and which are details of one: words, passages, and the probe of a condition.
 * Stateless; any thread that may read the problem.
 */
public final class Elements {
    private static final List<EClass> DETAILS = List.of(KnowledgePackage.Literals.TEXT, KnowledgePackage.Literals.PASSAGE,
            KnowledgePackage.Literals.PROBE);

    private Elements() {
    }

    /** Whether objects of a class are details of the element that contains them. */
    public static boolean detail(EClass type) {
        return DETAILS.stream().anyMatch(kind -> kind.isSuperTypeOf(type));
    }

    /** The element that an object is, or is a detail of. */
    public static EObject of(EObject object) {
        EObject at = object;
        while (detail(at.eClass()) && at.eContainer() != null) {
            at = at.eContainer();
        }
        return at;
    }

    /** The problem that an object is in; empty where it is in none. */
    public static Optional<Problem> problem(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** The features that an author works on: all of a class but those in which the editor keeps what was decided about drafts. */
    public static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> feature.getEType() != KnowledgePackage.Literals.REJECTION)
                .toList();
    }

    /** The features that hold the elements below an element of a class, in the order of the tree: conditions last. */
    public static List<EReference> children(EClass type) {
        return features(type).stream().filter(type.getEAllContainments()::contains).map(EReference.class::cast)
                .filter(feature -> !detail(feature.getEReferenceType()))
                .sorted(Comparator.comparing(feature -> feature.getEReferenceType() == KnowledgePackage.Literals.CONDITION)).toList();
    }

    /** The features that a form of an element of a class shows: its words first; last its passages, its id, and what every probe has. */
    public static List<EStructuralFeature> fields(EClass type) {
        List<EStructuralFeature> fields = new ArrayList<>(features(type));
        fields.removeAll(children(type));
        fields.removeIf(feature -> !feature.isChangeable() || feature.isDerived());
        fields.sort(Comparator.comparing(Elements::rank));
        return fields;
    }

    private static int rank(EStructuralFeature feature) {
        if (feature.getEType() == KnowledgePackage.Literals.TEXT) {
            return 0;
        }
        if (feature.getEType() == KnowledgePackage.Literals.PASSAGE) {
            return 2;
        }
        boolean id = feature instanceof EAttribute attribute && attribute.isID();
        return id || feature.getEContainingClass() == KnowledgePackage.Literals.PROBE ? 3 : 1;
    }
}
