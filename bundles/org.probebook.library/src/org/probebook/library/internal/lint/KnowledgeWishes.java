// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.probebook.article.ArticleName;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.validation.Elements;
import org.probebook.library.lint.Quotation;
import org.probebook.library.lint.Wish;
import org.probebook.probe.Inherited;
import org.probebook.probe.validation.Compared;
import org.probebook.probe.validation.Observables;

/** What knowledge wants of hosts: that a fault that decides alone is not there. What shows a symptom only is nobody's wish. */
record KnowledgeWishes(Wishes wishes, Observables observables) {

    void look(Problem problem) {
        String key = ArticleName.problemKey(problem.getAbout().isEmpty() ? problem.getId() : problem.getAbout().getFirst());
        Elements.of(problem, Expectation.class).filter(leaf -> Inherited.purpose(leaf) != Purpose.SYMPTOM).map(observables::compared)
                .flatMap(Optional::stream).filter(Compared::decides).forEach(compared -> look(problem, key, compared));
    }

    private void look(Problem problem, String key, Compared compared) {
        Expectation leaf = compared.leaf();
        String sense = Inherited.purpose(leaf).getLiteral();
        List<Voice> voices = quotations(leaf, problem).stream()
                .map(quotation -> new Voice(new Wish(quotation, problem.getId(), sense, 1), key,
                        Set.copyOf(leaf.getPlatforms()), Set.copyOf(leaf.getEditions()), Set.of(), Inherited.role(leaf)))
                .toList();
        wishes.add(Subjects.of(compared), Subjects.told(compared), Want.of(compared), voices);
    }

    /** Its own passages, else those of what it is a part of. */
    private static List<Quotation> quotations(Expectation leaf, Problem problem) {
        for (EObject at = leaf; at instanceof Condition condition; at = at.eContainer()) {
            if (!condition.getPassages().isEmpty()) {
                return condition.getPassages().stream().map(KnowledgeWishes::quotation).toList();
            }
        }
        return List.of(new Quotation(problem.getAbout().isEmpty() ? problem.getId() : problem.getAbout().getFirst(), "", "", ""));
    }

    private static Quotation quotation(Passage passage) {
        return new Quotation(text(passage.getArticle()), "", text(passage.getSection()), text(passage.getQuote()));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
