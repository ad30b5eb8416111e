// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Expected;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.probe.ProbeWords;
import org.probebook.probe.Reason;
import org.probebook.report.ConditionLabel;

/**
 * What a host answered to an expectation.
 *
 * @param question kind and arguments of what was asked
 * @param role that the host had
 * @param host its name
 * @param reason given exactly when the answer is unknown
 * @param observed the value that was compared; empty where there was none to compare
 * @param expected at what the fault is there, in words
 * @param evidence what the answer rests on
 */
public record CheckedFinding(String condition, String label, Purpose purpose, Question question, Role role, String host, Answer answer,
        Optional<Reason> reason, Optional<String> observed, String expected, Evidence evidence) implements CheckedCondition {

    public CheckedFinding {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(host);
        if (reason.isPresent() != (answer == Answer.UNKNOWN)) {
            throw new IllegalArgumentException("an unknown answer has a reason, and no other has: " + answer + " " + reason);
        }
    }

    /**
     * A question to a host.
     *
     * @param kind as in files: {@code registry-value}
     * @param arguments by name, in their order; values are texts, numbers and truths
     */
    public record Question(String kind, Map<String, Object> arguments) {
        public Question {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        /** One line for people. */
        public String words() {
            return ProbeWords.line(kind, arguments);
        }
    }

    /**
     * What an answer rests on.
     *
     * @param request what was asked; empty where nothing was
     * @param reply what came back, or why nothing did
     * @param account who asked; empty where no account was needed
     * @param address of the host
     * @param at when the question began
     * @param millis how long it took
     */
    public record Evidence(String request, String reply, String account, String address, Instant at, double millis) {
    }

    /** What is kept of a finding. */
    static CheckedFinding of(Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        return new CheckedFinding(String.valueOf(finding.expectation().getId()), ConditionLabel.of(finding.expectation()),
                Inherited.purpose(finding.expectation()),
                new Question(ProbeWords.kind(finding.expectation().getProbe()), ProbeWords.arguments(finding.expectation().getProbe())),
                Inherited.role(finding.expectation()), finding.host().name(), finding.answer(), finding.reason(), finding.observed(),
                Expected.words(finding.expectation()), new Evidence(evidence.request(), evidence.reply(), evidence.account(),
                        finding.host().address(), evidence.at(), Math.round(evidence.millis() * 10) / 10.0));
    }
}
