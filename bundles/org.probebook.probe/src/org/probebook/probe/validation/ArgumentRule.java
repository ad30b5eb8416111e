// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.SystemFacts;

/** A probe has the arguments that its class says it cannot do without, whoever brought the class. */
final class ArgumentRule implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Probe.class).forEach(probe -> {
            probe.eClass().getEAllAttributes().stream().filter(argument -> needed(argument, probe) && empty(probe, argument))
                    .forEach(argument -> findings.error("missing-argument", probe, argument,
                            "it does not say which " + words(argument) + "; fill it in"));
            unused(probe, findings);
        });
        return findings.list();
    }

    private static boolean needed(EStructuralFeature argument, Probe probe) {
        return argument.isRequired()
                || argument == ProbesPackage.Literals.SYSTEM_FACT_PROBE__ARGUMENT
                        && SystemFacts.needsArgument(((SystemFactProbe) probe).getFact())
                || argument == ProbesPackage.Literals.SYSTEM_FACT_PROBE__TEXT
                        && SystemFacts.readsLines(((SystemFactProbe) probe).getFact());
    }

    /** A number that nobody set is no argument either. */
    private static boolean empty(Probe probe, EStructuralFeature argument) {
        return probe.eGet(argument) instanceof String text
                ? text.isBlank()
                : !probe.eIsSet(argument) && argument.getDefaultValueLiteral() == null;
    }

    private static void unused(Probe probe, Findings findings) {
        if (probe instanceof SystemFactProbe fact && !SystemFacts.needsArgument(fact.getFact()) && fact.getArgument() != null
                && !fact.getArgument().isBlank()) {
            findings.warning("unused-argument", probe, ProbesPackage.Literals.SYSTEM_FACT_PROBE__ARGUMENT,
                    "'" + fact.getFact().getLiteral() + "' is of the whole machine, so '" + fact.getArgument()
                            + "' is not used; take it out");
        }
        if (probe instanceof SystemFactProbe fact && !SystemFacts.readsLines(fact.getFact()) && fact.getText() != null
                && !fact.getText().isBlank()) {
            findings.warning("unused-argument", probe, ProbesPackage.Literals.SYSTEM_FACT_PROBE__TEXT,
                    "'" + fact.getFact().getLiteral() + "' is of no lines, so '" + fact.getText() + "' is not used; take it out");
        }
    }

    private static String words(EStructuralFeature argument) {
        return argument.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
