// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.Optional;

import org.probebook.index.Hit;
import org.probebook.probe.Answer;

/**
 * A hit, and what a machine said to it.
 *
 * @param report of the check; empty where no knowledge says how the hit's problem shows on a machine
 */
public record TrueHit(Hit hit, Optional<CheckReport> report) {

    /** Whether a cause of the problem holds on the machine; empty where that was not asked. */
    public Optional<Answer> answer() {
        return report.map(CheckReport::cause);
    }
}
