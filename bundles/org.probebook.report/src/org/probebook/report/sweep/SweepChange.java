// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.Locale;
import java.util.Optional;

import org.probebook.report.checked.CheckedCondition;

/**
 * A condition that differs between two sweeps.
 *
 * @param article as the later sweep has it, where that has it
 * @param before what it was in the earlier one; empty where it was not told
 * @param after what it is in the later one; empty where it is not told
 */
public record SweepChange(Kind kind, String host, String article, Optional<CheckedCondition> before, Optional<CheckedCondition> after) {

    /** What differs. */
    public enum Kind {
        /** The answer, or the reason why it is unknown. */
        CHANGED,
        /** The host is in both, the condition in the later one only. */
        NEW_CONDITION,
        /** The host is in both, the condition in the earlier one only. */
        CONDITION_GONE,
        /** The host is in the later one only. */
        NEW_HOST,
        /** The host is in the earlier one only. */
        HOST_GONE;

        /** The name that files carry. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SweepChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change from nothing to nothing on " + host);
        }
    }

    /** The condition as it is, or was. */
    public CheckedCondition condition() {
        return after.or(() -> before).orElseThrow();
    }
}
