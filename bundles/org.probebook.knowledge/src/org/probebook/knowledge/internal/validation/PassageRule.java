// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;

/** What is claimed can be read where it was taken from. Composites need no passage of their own: their parts have theirs. */
final class PassageRule implements IRule {
    private static final String WITHOUT = "without-passage";

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, EObject.class).forEach(element -> {
            switch (element) {
                case Symptom symptom -> needed(symptom, KnowledgePackage.Literals.SYMPTOM__PASSAGES, findings);
                case Cause cause -> needed(cause, KnowledgePackage.Literals.CAUSE__PASSAGES, findings);
                case Fix fix -> needed(fix, KnowledgePackage.Literals.FIX__PASSAGES, findings);
                case Expectation leaf -> needed(leaf, KnowledgePackage.Literals.CONDITION__PASSAGES, findings);
                case Passage passage -> complete(passage, findings);
                default -> {
                    return;
                }
            }
        });
        return findings.list();
    }

    private static void needed(EObject element, EStructuralFeature passages, Findings findings) {
        if (((List<?>) element.eGet(passages)).isEmpty()) {
            findings.warning(WITHOUT, element, passages, "no passage says which words of an article it was taken from; add one");
        }
    }

    private static void complete(Passage passage, Findings findings) {
        if (Texts.blank(passage.getArticle())) {
            findings.error("passage-without-article", passage, KnowledgePackage.Literals.PASSAGE__ARTICLE,
                    "it does not say which article it is from; add the article's id");
        }
        if (Texts.blank(passage.getQuote())) {
            findings.error("passage-without-quote", passage, KnowledgePackage.Literals.PASSAGE__QUOTE,
                    "it quotes nothing; add the words as they stand in the article");
        }
    }
}
