// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.lint;

import java.util.Objects;

/**
 * Two wishes of different problems that no value can meet at once, on a machine that both are about.
 *
 * @param confidence how sure it is that an engineer who follows both is in trouble, from 0 to 1
 */
public record Conflict(Subject subject, double confidence, Side first, Side second) {
    public Conflict {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
    }
}
