// SPDX-License-Identifier: EPL-2.0
package org.probebook.report;

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.description.Texts;

/** What a condition is called in reports, which are read by programs too and so are in one language. */
public final class ConditionLabel {
    private static final String ENGLISH = "en";

    private ConditionLabel() {
    }

    /** The English label, else one in another language; empty when the condition has none. */
    public static String of(Condition condition) {
        return Texts.in(condition.getLabel(), ENGLISH);
    }
}
