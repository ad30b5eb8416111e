// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Instant;
import java.util.Optional;

import org.probebook.knowledge.Expectation;

/** A question under way, from which findings with their times are made. */
record Asked(Instant at, long start) {

    static Asked now() {
        return new Asked(Instant.now(), System.nanoTime());
    }

    Finding unknown(Expectation leaf, Host host, String account, Reason reason, String reply) {
        return finding(leaf, host, Answer.UNKNOWN, Optional.of(reason), Optional.empty(), evidence("", reply, account));
    }

    Finding told(Expectation leaf, Host host, Answer answer, Optional<String> observed, Finding.Evidence evidence) {
        return finding(leaf, host, answer, Optional.empty(), observed, evidence);
    }

    Finding.Evidence evidence(String request, String reply, String account) {
        return new Finding.Evidence(request, reply, account, at, (System.nanoTime() - start) / 1e6);
    }

    private static Finding finding(Expectation leaf, Host host, Answer answer, Optional<Reason> reason, Optional<String> observed,
            Finding.Evidence evidence) {
        return new Finding(leaf, host, answer, reason, observed, evidence);
    }
}
