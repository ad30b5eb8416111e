// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.probe.Attribute;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

/** A question that belongs to no knowledge: it is asked as a check would ask it, by expecting nothing but an answer for each attribute. */
record Question(Probe probe, List<Attribute> attributes) {

    Reply to(Host host, ProbeEngine engine, ICredentials credentials, IProgressMonitor monitor) {
        List<Condition> conditions = attributes.stream().map(this::expectation).toList();
        List<Verdict> verdicts = engine.run(CheckPlan.of(conditions, Map.of(Role.HOST, host)), credentials, finding -> {
            // All of them come back at the end, at once.
        }, monitor);
        List<Finding> findings = verdicts.stream().map(verdict -> ((Verdict.Judged) verdict).finding()).toList();
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        Map<String, Reason> untold = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            String attribute = attributes.get(i).name();
            values.put(attribute, findings.get(i).observed());
            findings.get(i).reason().ifPresent(reason -> untold.put(attribute, reason));
        }
        boolean answered = untold.size() < findings.size();
        Finding first = findings.stream().filter(finding -> !answered || finding.reason().isEmpty()).findFirst().orElseThrow();
        return new Reply(host, first.reason(), values, answered ? untold : Map.of(), first.evidence());
    }

    private Condition expectation(Attribute attribute) {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setProbe(EcoreUtil.copy(probe));
        expectation.setAttribute(attribute.name());
        expectation.setComparator(Comparator.EXISTS);
        return expectation;
    }
}
