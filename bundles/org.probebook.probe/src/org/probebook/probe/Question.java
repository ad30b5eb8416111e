// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.validation.Elements;

/** One probe to one host, for all the expectations that its observation answers: the same thing is not asked twice in a run. */
record Question(Host host, Probe probe, List<Expectation> expectations) {

    /** The questions of a plan in the order of its conditions; none for roles that no host was named for. */
    static List<Question> of(CheckPlan plan) {
        List<Question> questions = new ArrayList<>();
        for (Condition condition : plan.conditions()) {
            Elements.of(condition, Expectation.class)
                    .forEach(leaf -> add(leaf, Optional.ofNullable(plan.hosts().get(Inherited.role(leaf))), questions));
        }
        return questions;
    }

    private static void add(Expectation leaf, Optional<Host> host, List<Question> questions) {
        if (host.isEmpty()) {
            return;
        }
        questions.stream().filter(q -> q.host.equals(host.get()) && EcoreUtil.equals(q.probe, leaf.getProbe())).findFirst()
                .orElseGet(() -> append(new Question(host.get(), leaf.getProbe(), new ArrayList<>()), questions)).expectations.add(leaf);
    }

    private static Question append(Question question, List<Question> questions) {
        questions.add(question);
        return question;
    }
}
