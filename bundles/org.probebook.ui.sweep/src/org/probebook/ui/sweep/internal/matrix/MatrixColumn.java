// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.Optional;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.checked.CheckedFinding;

/**
 * A condition of an article, or whether a cause of it holds.
 *
 * @param article as it was asked for
 * @param condition its id; empty for whether a cause holds
 * @param label what the sweep calls the condition; empty for whether a cause holds
 * @param question what is asked, in words; empty where it is not one question
 * @param role that hosts have in it; empty where that is not one role
 */
public record MatrixColumn(String article, String condition, String label, String question, Purpose purpose, Optional<Role> role) {

    static MatrixColumn cause(String article) {
        return new MatrixColumn(article, "", "", "", Purpose.CAUSE, Optional.empty());
    }

    static MatrixColumn of(String article, CheckedCondition condition) {
        boolean finding = condition instanceof CheckedFinding;
        String question = finding ? ((CheckedFinding) condition).question().words() : "";
        return new MatrixColumn(article, condition.condition(), label(condition), question, condition.purpose(),
                finding ? Optional.of(((CheckedFinding) condition).role()) : Optional.empty());
    }

    /** What a condition is called; its question, or its id, where its author gave it no words. */
    public static String label(CheckedCondition condition) {
        if (!condition.label().isBlank()) {
            return condition.label();
        }
        return condition instanceof CheckedFinding finding ? finding.question().words() : condition.condition();
    }

    /** Whether it says if a cause of the article holds. */
    public boolean cause() {
        return condition.isEmpty();
    }

    /** What it is found by: no other column has the same. */
    MatrixKey key() {
        return MatrixKey.of(article, condition);
    }
}
