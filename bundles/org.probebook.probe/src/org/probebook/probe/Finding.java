// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.probebook.knowledge.Expectation;

/**
 * The answer to one expectation on one host.
 *
 * @param expectation what was expected; part of a problem, do not change it
 * @param host the host in the expectation's role
 * @param reason given exactly when the answer is unknown
 * @param observed the value that was compared; empty where there was none to compare
 * @param evidence what was asked, what came back, when, as whom
 */
public record Finding(Expectation expectation, Host host, Answer answer, Optional<Reason> reason, Optional<String> observed,
        Evidence evidence) {

    public Finding {
        Objects.requireNonNull(expectation);
        Objects.requireNonNull(host);
        Objects.requireNonNull(observed);
        Objects.requireNonNull(evidence);
        if (reason.isPresent() != (answer == Answer.UNKNOWN)) {
            throw new IllegalArgumentException("an unknown answer has a reason, and no other has: " + answer + " " + reason);
        }
    }

    /**
     * What a finding rests on.
     *
     * @param request what was asked; empty where nothing was
     * @param reply what came back, or why nothing did
     * @param account who asked; empty where no account was needed
     * @param at when the question began
     * @param millis how long it took
     */
    public record Evidence(String request, String reply, String account, Instant at, double millis) {
        public Evidence {
            Objects.requireNonNull(request);
            Objects.requireNonNull(reply);
            Objects.requireNonNull(account);
            Objects.requireNonNull(at);
        }
    }
}
