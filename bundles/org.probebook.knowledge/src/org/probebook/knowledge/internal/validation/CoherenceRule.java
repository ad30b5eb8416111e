// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;

/** Symptoms, causes and fixes lead to one another, so that a diagnosis that starts with one ends with another. */
final class CoherenceRule implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        if (problem.getAbout().isEmpty()) {
            findings.warning("about-nothing", problem, Literals.PROBLEM__ABOUT,
                    "it names no article that it is about; add the article's id");
        }
        Set<Fix> led = new HashSet<>();
        Set<Fix> ofWhatCanBeAsked = new HashSet<>();
        for (Cause cause : problem.getCauses()) {
            cause(cause, findings);
            led.addAll(cause.getFixes());
            if (cause.getCondition() != null) {
                ofWhatCanBeAsked.addAll(cause.getFixes());
            }
        }
        for (Fix fix : problem.getFixes()) {
            fix(fix, led.contains(fix), findings);
            verification(fix, ofWhatCanBeAsked.contains(fix), findings);
        }
        return findings.list();
    }

    private static void cause(Cause cause, Findings findings) {
        if (!(cause.getPrior() > 0 && Double.isFinite(cause.getPrior()))) {
            findings.error("prior-not-positive", cause, Literals.CAUSE__PRIOR,
                    "its prior is " + cause.getPrior() + ", so it can never be found; write a number above 0, 1 being usual");
        }
        if (cause.getFixes().isEmpty()) {
            findings.warning("cause-without-fix", cause, Literals.CAUSE__FIXES, "nothing mends it; add a fix, or a workaround");
        }
        if (cause.getExplains().isEmpty() && !((Problem) cause.eContainer()).getSymptoms().isEmpty()) {
            findings.warning("cause-without-symptom", cause, Literals.CAUSE__EXPLAINS,
                    "it explains no symptom, so that none speaks for it; choose those that it brings about");
        }
    }

    private static void fix(Fix fix, boolean led, Findings findings) {
        if (!led) {
            findings.error("fix-without-cause", fix, null,
                    "no cause leads to it, so it is never proposed; name it in the cause that it mends");
        }
        if (fix.getSteps().isEmpty()) {
            findings.warning("fix-without-steps", fix, Literals.FIX__STEPS, "it does not say what to do; add its steps");
        }
        if (fix.getMinutes() < 0) {
            findings.error("negative-minutes", fix, Literals.FIX__MINUTES,
                    "it cannot take " + fix.getMinutes() + " minutes; write 0 or more");
        }
    }

    /** A workaround leaves the cause where it is, and of some causes only a person can tell: then often nothing that can be asked changes. */
    private static void verification(Fix fix, boolean ofWhatCanBeAsked, Findings findings) {
        if (fix.getVerification() == null) {
            findings.add("fix-without-verification", ofWhatCanBeAsked && !fix.isWorkaround() ? Severity.WARNING : Severity.INFO, fix,
                    Literals.FIX__VERIFICATION, "nothing tells whether it worked; choose the condition that no longer holds then");
        }
    }
}
