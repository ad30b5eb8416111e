// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import org.probebook.knowledge.Role;

/** An expectation that nobody was asked about, since no host was named for its role. */
public record SkippedCondition(String condition, Role role) {
}
