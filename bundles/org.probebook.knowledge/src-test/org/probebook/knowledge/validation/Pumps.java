// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.SmbSessionsProbe;

/** A problem that nothing is wrong with: one symptom, one cause with a condition of two parts, one fix. */
public final class Pumps {
    private static final KnowledgeFactory MODEL = KnowledgeFactory.eINSTANCE;

    private Pumps() {
    }

    /** A new one, to be spoilt. */
    public static Problem problem() {
        Problem problem = MODEL.createProblem();
        problem.setId("pump-idle");
        problem.getAbout().add("Q900001");
        problem.getTitle().add(text("en", "The pump keeps idle lines"));
        Symptom symptom = MODEL.createSymptom();
        symptom.setId("no-lines-left");
        symptom.getStatement().add(text("en", "New lines are refused"));
        symptom.getFacts().add("win32:71");
        symptom.getPassages().add(passage("symptoms", "no more lines can be made"));
        problem.getSymptoms().add(symptom);
        AnyOf condition = MODEL.createAnyOf();
        condition.setId("keeps-idle");
        condition.setPurpose(Purpose.CAUSE);
        condition.setRole(Role.CLIENT);
        condition.getLabel().add(text("en", "One of two things is wrong"));
        condition.getParts().add(expectation("hold-time", Comparator.NOT_EQUAL, "0", registryValue()));
        condition.getParts().add(expectation("many-sessions", Comparator.AT_LEAST, "10", sessions()));
        ((Expectation) condition.getParts().getFirst()).setWhenAbsent("600");
        problem.getConditions().add(condition);
        Fix fix = fix();
        fix.setVerification(condition);
        problem.getFixes().add(fix);
        Cause cause = MODEL.createCause();
        cause.setId("idle-kept");
        cause.getStatement().add(text("en", "Idle lines are held"));
        cause.getExplains().add(symptom);
        cause.setCondition(condition);
        cause.getFixes().add(fix);
        cause.getPassages().add(passage("cause", "a line is held when nobody uses it"));
        problem.getCauses().add(cause);
        return problem;
    }

    private static Fix fix() {
        Fix fix = MODEL.createFix();
        fix.setId("hold-no-lines");
        fix.getTitle().add(text("en", "Hold no idle lines"));
        FixStep step = MODEL.createFixStep();
        step.getText().add(text("en", "Set HoldTime to 0."));
        fix.getSteps().add(step);
        fix.getPassages().add(passage("resolution", "set HoldTime to 0"));
        return fix;
    }

    public static Expectation expectation(String id, Comparator comparator, String expected, Probe probe) {
        Expectation leaf = MODEL.createExpectation();
        leaf.setId(id);
        leaf.getLabel().add(text("en", "About " + id));
        leaf.setComparator(comparator);
        leaf.setExpected(expected);
        leaf.setProbe(probe);
        leaf.getPassages().add(passage("cause", "words about " + id));
        return leaf;
    }

    public static RegistryValueProbe registryValue() {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\SYSTEM\\CurrentControlSet\\Services\\Pump\\Parameters");
        probe.setName("HoldTime");
        return probe;
    }

    public static SmbSessionsProbe sessions() {
        return ProbesFactory.eINSTANCE.createSmbSessionsProbe();
    }

    public static Text text(String language, String value) {
        Text text = MODEL.createText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    public static Passage passage(String section, String quote) {
        Passage passage = MODEL.createPassage();
        passage.setArticle("Q900001");
        passage.setSection(section);
        passage.setQuote(quote);
        return passage;
    }
}
