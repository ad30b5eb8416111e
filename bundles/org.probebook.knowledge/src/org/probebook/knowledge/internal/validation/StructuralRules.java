// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.List;

import org.probebook.knowledge.validation.IRule;

/** The rules that follow from the model alone, whatever hosts, articles and probe kinds there are. */
public final class StructuralRules {
    private static final List<IRule> ALL = List.of(new IdRule(), new ReferenceRule(), new TextRule(), new CoherenceRule(),
            new ExpectationRule(),
            new CompositionRule(), new PassageRule());

    private StructuralRules() {
    }

    /** All of them. */
    public static List<IRule> all() {
        return ALL;
    }
}
