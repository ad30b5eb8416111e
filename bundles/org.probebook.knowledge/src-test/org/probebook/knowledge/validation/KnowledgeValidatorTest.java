// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.impl.ProbeImpl;

/** EMF's own validation tells what our rules find, once each. */
class KnowledgeValidatorTest {

    @Test
    void emfTellsTheSameFindings() {
        Problem problem = Pumps.problem();
        assertEquals(Diagnostic.OK, new KnowledgeValidator(new Validation(List.of())).diagnostician().validate(problem).getSeverity());
        problem.getCauses().getFirst().setPrior(0);
        problem.getFixes().getFirst().setVerification(null);
        Diagnostic all = new KnowledgeValidator(new Validation(List.of())).diagnostician().validate(problem);
        assertEquals(Diagnostic.ERROR, all.getSeverity());
        assertEquals(2, all.getChildren().size());
        Diagnostic first = all.getChildren().getFirst();
        assertSame(problem.getCauses().getFirst(), first.getData().getFirst());
        assertSame(KnowledgePackage.Literals.CAUSE__PRIOR, first.getData().get(1));
        assertEquals("prior-not-positive", assertInstanceOf(Violation.class, first.getData().getLast()).rule());
        assertEquals(Diagnostic.WARNING, all.getChildren().getLast().getSeverity());
    }

    @Test
    void aRunAsksTheRulesOnceAndTheNextAsksAgain() {
        AtomicInteger asked = new AtomicInteger();
        IRule counting = problem -> {
            asked.incrementAndGet();
            return List.of();
        };
        KnowledgeValidator validator = new KnowledgeValidator(new Validation(List.of(counting)));
        Problem problem = Pumps.problem();
        validator.diagnostician().validate(problem);
        assertEquals(1, asked.get());
        validator.diagnostician().validate(problem);
        assertEquals(2, asked.get());
    }

    @Test
    void probeClassesOfOthersAreValidatedToo() {
        EClass kind = EcoreFactory.eINSTANCE.createEClass();
        kind.setName("PressureProbe");
        kind.getESuperTypes().add(KnowledgePackage.Literals.PROBE);
        EPackage others = EcoreFactory.eINSTANCE.createEPackage();
        others.setName("others");
        others.setNsURI("https://example.org/others/1");
        others.getEClassifiers().add(kind);
        Problem problem = Pumps.problem();
        Expectation leaf = (Expectation) problem.getConditions().getFirst().eContents().stream().filter(Expectation.class::isInstance)
                .findFirst()
                .orElseThrow();
        leaf.setProbe(new PressureProbe(kind));
        leaf.getProbe().setTimeout(-1);
        Diagnostic all = new KnowledgeValidator(new Validation(List.of())).diagnostician().validate(problem);
        assertEquals(List.of("negative-timeout"),
                all.getChildren().stream().map(child -> ((Violation) child.getData().getLast()).rule()).toList());
    }

    private static final class PressureProbe extends ProbeImpl {
        private final EClass type;

        PressureProbe(EClass type) {
            this.type = type;
        }

        @Override
        public EClass eClass() {
            return type;
        }
    }
}
