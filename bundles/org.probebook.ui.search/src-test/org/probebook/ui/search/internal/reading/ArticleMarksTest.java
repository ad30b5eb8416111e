// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.render.Mark;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Sense;
import org.probebook.fact.Span;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Verdict;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.Place;
import org.probebook.ui.verdicts.VerdictMemory;
import org.probebook.ui.verdicts.Verdicts;

class ArticleMarksTest {
    private static final String TEXT = "See Q1001 and Q1002 about the pipe; Q1000 is this one.";
    private static final Article ARTICLE = new Article("KB1000", List.of(), "en", "Pipes of the house", "", List.of(), Optional.empty(),
            List.of(), List.of(),
            List.of(new Section(SectionKind.CAUSE, "Cause", 1, List.of(new Block.Paragraph(TEXT)))), List.of(), "", true);

    @Test
    void livingReferencesAreLinksAndDeadOnesAreNot() {
        ArticleMarks marks = ArticleMarks.of(document(Optional.empty()), new Verdicts());
        assertEquals(List.of(Mark.Style.REFERENCE, Mark.Style.DEAD_REFERENCE, Mark.Style.FACT, Mark.Style.FACT),
                marks.all().stream().map(Mark::style).toList());
        assertEquals("probebook:article/Q1001", marks.all().getFirst().link());
        assertEquals("", marks.all().get(1).link());
    }

    @Test
    void passagesOfConditionsAreMarkedWhereTheyStand() {
        ArticleMarks marks = ArticleMarks.of(document(Optional.of(problem("about the pipe"))), new Verdicts());
        Mark last = marks.all().getLast();
        assertEquals(Mark.Style.PASSAGE, last.style());
        assertEquals("about the pipe", TEXT.substring(last.from(), last.to()));
    }

    @Test
    void whatAHostToldStandsAtThePassage() {
        Problem problem = problem("about the pipe");
        Expectation pipe = (Expectation) problem.getConditions().getFirst();
        pipe.setId("pipe");
        VerdictMemory memory = new VerdictMemory();
        Finding finding = new Finding(pipe, Host.parse("192.0.2.7"), Answer.HOLDS, Optional.empty(), Optional.of("7"),
                new Finding.Evidence("asked", "replied", "", Instant.EPOCH, 1));
        memory.accept("p", List.of(new Verdict.Judged(finding)), condition -> condition);
        Mark last = ArticleMarks.of(document(Optional.of(problem)), memory.of("p")).all().getLast();
        assertEquals(Mark.Style.HOLDS, last.style());
        assertEquals("holds: observed 7 · 192.0.2.7", last.note());
        Problem edited = EcoreUtil.copy(problem);
        ((Expectation) edited.getConditions().getFirst()).setExpected("another question");
        assertEquals(Mark.Style.PASSAGE, ArticleMarks.of(document(Optional.of(edited)), memory.of("p")).all().getLast().style());
    }

    @Test
    void whatNobodyWasAskedForSaysNothing() {
        Problem problem = problem("about the pipe");
        Expectation pipe = (Expectation) problem.getConditions().getFirst();
        pipe.setId("pipe");
        VerdictMemory memory = new VerdictMemory();
        memory.accept("p", List.of(new Verdict.Skipped(pipe, Role.SERVER)), condition -> condition);
        ArticleMarks marks = ArticleMarks.of(document(Optional.of(problem)), memory.of("p"));
        assertEquals(Mark.Style.PASSAGE, marks.all().getLast().style());
        assertEquals(Optional.empty(), marks.firstVerdict());
    }

    @Test
    void everyMarkedPlaceAndEverySectionHasAnAnchor() {
        ArticleMarks marks = ArticleMarks.of(document(Optional.empty()), new Verdicts());
        assertEquals(Optional.of("section-0"), marks.anchor(Place.section(0)));
        assertEquals(Optional.of("fact-1"), marks.anchor(new Place(0, 14, 19)));
        assertEquals(Optional.empty(), marks.anchor(new Place(0, 1, 2)));
    }

    @Test
    void wordsAreFoundAnywhereLetterCaseAside() {
        List<Mark> found = Finder.find(ARTICLE, " PIPE ");
        assertEquals(List.of(Mark.TITLE, 0), found.stream().map(Mark::section).toList());
        assertTrue(Finder.find(ARTICLE, "  ").isEmpty());
        assertTrue(Finder.find(ARTICLE, ".*").isEmpty());
        assertEquals(1, Finder.find(ARTICLE, "about  the").size());
    }

    private static ArticleDocument document(Optional<Problem> knowledge) {
        List<ArticleFact> facts = List.of(reference("Q1001"), reference("Q1002"), reference("Q1000"),
                new ArticleFact(ArticleFact.TITLE, new Fact.NamedPipe("pipes", new Span(0, 5)), Sense.MENTIONED, 1));
        return new ArticleDocument(ARTICLE, List.of(ARTICLE), facts, Set.of("Q1001"), knowledge);
    }

    private static ArticleFact reference(String id) {
        int at = TEXT.indexOf(id);
        return new ArticleFact(0, new Fact.ArticleReference(id, new Span(at, at + id.length())), Sense.MENTIONED, 1);
    }

    private static Problem problem(String quote) {
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setSection("cause");
        passage.setQuote(quote);
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.getPassages().add(passage);
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.getConditions().add(expectation);
        return problem;
    }
}
