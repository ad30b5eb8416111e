// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.trial;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.probe.Inherited;
import org.probebook.probe.Verdict;

/** What came of the trials of the conditions of one problem, by their ids, so that it outlives the editor that they were made in. On the window's thread. */
public final class Trials {
    private final Map<String, Trial> byId = new HashMap<>();

    /** The last trial of a condition, as long as the condition asks what was tried then. */
    public Optional<Trial> of(Condition condition) {
        return Optional.ofNullable(byId.get(condition.getId())).filter(trial -> asksSame(trial.verdict().condition(), condition));
    }

    private static boolean asksSame(Condition tried, Condition condition) {
        return Inherited.role(tried) == Inherited.role(condition) && new SameQuestion().equals(tried, condition);
    }

    /** Words, ids and passages may differ. */
    private static final class SameQuestion extends EcoreUtil.EqualityHelper {
        private static final long serialVersionUID = 1L;
        private static final Set<EStructuralFeature> WORDS = Set.of(KnowledgePackage.Literals.CONDITION__ID,
                KnowledgePackage.Literals.CONDITION__LABEL, KnowledgePackage.Literals.CONDITION__PASSAGES,
                KnowledgePackage.Literals.CONDITION__PURPOSE);

        @Override
        protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
            return WORDS.contains(feature) || super.haveEqualFeature(one, other, feature);
        }
    }

    /**
     * Takes a verdict with those of its parts.
     *
     * @param edited gives the edited condition for one that was tried
     */
    public void accept(Verdict verdict, String hosts, Function<Condition, Condition> edited) {
        Condition condition = edited.apply(verdict.condition());
        if (condition != null && condition.getId() != null) {
            byId.put(condition.getId(), new Trial(verdict, hosts));
        }
        if (verdict instanceof Verdict.Group group) {
            group.parts().forEach(part -> accept(part, hosts, edited));
        }
    }
}
