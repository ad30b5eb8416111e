// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.Objects;
import java.util.Optional;

import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedArticle;

/**
 * What one article came to on one host of a sweep.
 *
 * @param host its name
 * @param cause whether a cause holds there
 */
public record SweepRow(String host, String address, Answer cause, CheckedArticle check) {
    public SweepRow {
        Objects.requireNonNull(host);
        Objects.requireNonNull(address);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(check);
    }

    /** Why it is unknown whether a cause holds, by the first finding that is; empty where that is known, or nobody was asked. */
    public Optional<Reason> reason() {
        return cause == Answer.UNKNOWN ? check.reason() : Optional.empty();
    }
}
