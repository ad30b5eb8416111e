// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.edit.ModelWords;

/** Makes what can be put below an element. Classes come from every package that is known, so that another plug-in's probes can be made as ours can. */
public final class NewElements {
    private final List<EPackage> packages;

    /** @param packages in which concrete classes are looked for */
    public NewElements(List<EPackage> packages) {
        this.packages = packages.stream().distinct().toList();
    }

    /** Every class of probes, in the order of their names. */
    public List<EClass> probes() {
        return concrete(KnowledgePackage.Literals.PROBE).sorted(Comparator.comparing(ModelWords::name)).toList();
    }

    /** One new object of each class that a containment of a type can hold; a condition of each kind of question instead of one that asks nothing. */
    public List<EObject> of(EClass type) {
        return concrete(type).flatMap(this::made).toList();
    }

    private Stream<EObject> made(EClass type) {
        if (type != KnowledgePackage.Literals.EXPECTATION) {
            return Stream.of(EcoreUtil.create(type));
        }
        return probes().stream().map(probe -> {
            Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
            expectation.setProbe((Probe) EcoreUtil.create(probe));
            return expectation;
        });
    }

    private Stream<EClass> concrete(EClass type) {
        return packages.stream().flatMap(known -> known.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> !one.isAbstract() && !one.isInterface() && type.isSuperTypeOf(one));
    }
}
