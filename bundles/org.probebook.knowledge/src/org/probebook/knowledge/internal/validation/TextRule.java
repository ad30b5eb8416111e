// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;

/** Whatever is shown to people has words, in each of the problem's languages: those of its title. */
final class TextRule implements IRule {
    /** Without its label a condition is still shown, by what it asks. */
    private static final Set<EReference> MAY_BE_MISSING = Set.of(KnowledgePackage.Literals.CONDITION__LABEL);

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Set<String> languages = Texts.languages(problem.getTitle());
        Elements.of(problem, EObject.class).forEach(element -> {
            for (EReference feature : element.eClass().getEAllContainments()) {
                if (feature.getEReferenceType() == KnowledgePackage.Literals.TEXT) {
                    check(element, feature, languages, findings);
                }
            }
        });
        Elements.of(problem, Text.class).forEach(text -> check(text, findings));
        return findings.list();
    }

    private static void check(EObject element, EReference feature, Set<String> languages, Findings findings) {
        @SuppressWarnings("unchecked") // of texts, as the reference's type says
        List<Text> texts = (List<Text>) element.eGet(feature);
        boolean optional = MAY_BE_MISSING.contains(feature);
        if (texts.isEmpty()) {
            findings.add("missing-text", optional ? Severity.INFO : Severity.ERROR, element, feature,
                    "it has no " + feature.getName() + "; say in a sentence what it is");
            return;
        }
        Set<String> missing = new TreeSet<>(languages);
        missing.removeAll(Texts.languages(texts));
        if (!missing.isEmpty()) {
            findings.add("missing-translation", optional ? Severity.INFO : Severity.WARNING, element, feature,
                    "its " + feature.getName() + " is missing in " + String.join(", ", missing)
                            + ", which the problem's title has; add it");
        }
        Set<String> seen = new HashSet<>();
        texts.stream().filter(text -> !seen.add(text.getLanguage())).forEach(text -> findings.error("repeated-language", text,
                KnowledgePackage.Literals.TEXT__LANGUAGE, "there are other words in " + text.getLanguage() + " before it; keep one"));
    }

    private static void check(Text text, Findings findings) {
        if (Texts.blank(text.getValue())) {
            findings.error("empty-text", text, KnowledgePackage.Literals.TEXT__VALUE, "it has no words; add them or take it out");
        }
        if (!Texts.language(text.getLanguage())) {
            findings.error("unknown-language", text, KnowledgePackage.Literals.TEXT__LANGUAGE,
                    "'" + text.getLanguage() + "' is no language tag of BCP 47; write it as nl or zh-CN");
        }
    }
}
