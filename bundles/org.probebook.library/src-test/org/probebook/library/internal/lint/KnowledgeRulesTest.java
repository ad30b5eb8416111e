// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.index.References;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;

/** Rules that look at the error catalogue, and at the articles. */
class KnowledgeRulesTest {
    private static final IRule ARTICLES = new ArticleRule(Pages.library(new References(0, List.of()),
            Pages.article("Q900001", "Set  HoldTime\nto 0, and look again.", "")));

    @ParameterizedTest
    @CsvSource({ "win32:71, ''", "win32:999999, unknown-code", "win32:0x47, malformed-fact", "ntstatus:c0000022, ''",
            "ntstatus:c00000zz, malformed-fact",
            "error 71, malformed-fact", "w32:71, malformed-fact", "event:7023, ''", "file:rdr.sys, ''", "win32:, malformed-fact" })
    void factsOfSymptomsAreTermsOfKnownCodes(String fact, String rule) {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        Symptom symptom = KnowledgeFactory.eINSTANCE.createSymptom();
        symptom.getFacts().add(fact);
        problem.getSymptoms().add(symptom);
        assertEquals(rule, rules(new CodeRule(), problem));
    }

    @ParameterizedTest
    @CsvSource({ "Q900001, resolution, Set HoldTime to 0, ''", "KB900001, resolution, look again, ''", "Q900001, title, About Q900001, ''",
            "Q900001, cause, look again, passage-of-other-section", "Q900001, resolution, look away, passage-not-found",
            "Q900002, resolution, look again, passage-of-no-article", "Q900001, , look again, ''", "'', resolution, look again, ''" })
    void passagesStandInTheirArticles(String article, String section, String quote, String rule) {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.getAbout().add("Q900001");
        Symptom symptom = KnowledgeFactory.eINSTANCE.createSymptom();
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle(article);
        passage.setSection(section);
        passage.setQuote(quote);
        symptom.getPassages().add(passage);
        problem.getSymptoms().add(symptom);
        assertEquals(rule, rules(ARTICLES, problem));
    }

    @ParameterizedTest
    @CsvSource({ "258837, article-not-here", "Q900001, ''" })
    void articlesThatAProblemIsAboutAreThere(String about, String rule) {
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.getAbout().add(about);
        assertEquals(rule, rules(ARTICLES, problem));
    }

    private static String rules(IRule rule, Problem problem) {
        return String.join(",", rule.violations(problem).stream().map(Violation::rule).toList());
    }
}
