// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

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

/** What the conditions of one problem were last told, by their ids, so that it outlives the part that asked. On the window's thread. */
public final class Verdicts {
    private final Map<String, LastVerdict> byId = new HashMap<>();

    /** What a condition was last told, as long as it asks what it asked then. */
    public Optional<LastVerdict> of(Condition condition) {
        return Optional.ofNullable(byId.get(condition.getId())).filter(last -> asksSame(last.verdict().condition(), condition));
    }

    private static boolean asksSame(Condition asked, Condition condition) {
        return Inherited.role(asked) == Inherited.role(condition) && new SameQuestion().equals(asked, condition);
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
     * @param known gives the condition as it is known to the asker for one that was judged; null for one that is gone
     */
    void accept(Verdict verdict, Function<Condition, Condition> known) {
        Condition condition = known.apply(verdict.condition());
        if (condition != null && condition.getId() != null) {
            byId.put(condition.getId(), new LastVerdict(verdict));
        }
        if (verdict instanceof Verdict.Group group) {
            group.parts().forEach(part -> accept(part, known));
        }
    }
}
