// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.probebook.knowledge.Purpose;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;

/**
 * A composite condition, or a negation, that was asked about in at least one of its parts.
 *
 * @param parts the ids of its parts, in their order
 */
public record CheckedGroup(String condition, String label, Purpose purpose, Answer answer, List<String> parts) implements CheckedCondition {
    public CheckedGroup {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(answer);
        parts = List.copyOf(parts);
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.empty();
    }
}
