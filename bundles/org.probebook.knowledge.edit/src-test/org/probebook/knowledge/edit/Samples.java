// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.impl.ProbeImpl;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.SmbSessionsProbe;

/** A problem with one of everything, and a plug-in's package of probes. */
final class Samples {
    private Samples() {
    }

    static Problem problem() {
        KnowledgeFactory make = KnowledgeFactory.eINSTANCE;
        Problem problem = make.createProblem();
        problem.setId("lamp");
        problem.getTitle().add(text("en", "The lamp stays dark"));
        Symptom symptom = make.createSymptom();
        symptom.setId("dark");
        symptom.getStatement().add(text("en", "No light"));
        symptom.getStatement().add(text("nl", "Geen licht"));
        symptom.getPassages().add(passage("no light comes"));
        problem.getSymptoms().add(symptom);
        AllOf both = make.createAllOf();
        both.setId("both");
        both.setRole(Role.CLIENT);
        both.getParts().add(sessions());
        both.getParts().add(value());
        problem.getConditions().add(both);
        Cause cause = make.createCause();
        cause.setId("switch");
        cause.getStatement().add(text("en", "It is switched off"));
        cause.setCondition(both);
        cause.getExplains().add(symptom);
        problem.getCauses().add(cause);
        Fix fix = make.createFix();
        fix.setId("switch-on");
        fix.getTitle().add(text("en", "Switch it on"));
        FixStep step = make.createFixStep();
        step.getText().add(text("en", "Press the\nswitch."));
        fix.getSteps().add(step);
        fix.setVerification(both);
        problem.getFixes().add(fix);
        cause.getFixes().add(fix);
        return problem;
    }

    private static Expectation sessions() {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId("sessions");
        SmbSessionsProbe probe = ProbesFactory.eINSTANCE.createSmbSessionsProbe();
        probe.setAnonymousOnly(true);
        expectation.setProbe(probe);
        expectation.setComparator(Comparator.AT_LEAST);
        expectation.setExpected("10");
        return expectation;
    }

    private static Expectation value() {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId("value");
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\SOFTWARE\\Lamp");
        probe.setName("On");
        expectation.setProbe(probe);
        expectation.setComparator(Comparator.NOT_EQUAL);
        expectation.setExpected("1");
        expectation.setWhenAbsent("0");
        return expectation;
    }

    static Text text(String language, String value) {
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    static Passage passage(String quote) {
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle("lamp");
        passage.setQuote(quote);
        return passage;
    }

    /** A package with one kind of probe, {@code LampProbe}, whose argument {@code bulbNumber} is documented. */
    static EPackage foreign() {
        EClass lamp = EcoreFactory.eINSTANCE.createEClass();
        lamp.setName("LampProbe");
        lamp.getESuperTypes().add(KnowledgePackage.Literals.PROBE);
        EcoreUtil.setDocumentation(lamp, "Whether a lamp is lit.");
        EAttribute bulb = EcoreFactory.eINSTANCE.createEAttribute();
        bulb.setName("bulbNumber");
        bulb.setEType(EcorePackage.Literals.EINT);
        EcoreUtil.setDocumentation(bulb, "Counted from the door.");
        lamp.getEStructuralFeatures().add(bulb);
        EPackage lamps = EcoreFactory.eINSTANCE.createEPackage();
        lamps.setName("lamps");
        lamps.setNsPrefix("lamps");
        lamps.setNsURI("urn:example:lamps");
        lamps.getEClassifiers().add(lamp);
        lamps.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                ProbeImpl made = new ProbeImpl() {
                    // as a class that is generated for the plug-in
                };
                made.eSetClass(type);
                return made;
            }
        });
        return lamps;
    }

    static KnowledgeEditing editing(Problem problem) {
        return new KnowledgeEditing(problem, List.of(foreign()), "en");
    }
}
