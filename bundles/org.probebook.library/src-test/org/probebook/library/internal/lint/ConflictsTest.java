// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.library.internal.lint.Pages.article;
import static org.probebook.library.internal.lint.Pages.fact;
import static org.probebook.library.internal.lint.Pages.set;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.probebook.article.Article;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.fact.Span;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.library.lint.Conflict;
import org.probebook.library.lint.Side;
import org.probebook.probe.ProbeKinds;
import org.probebook.probe.validation.Observables;

/** Which wishes of articles and knowledge are in each other's way. */
class ConflictsTest {
    private static final String NT4 = "Windows NT Server version 4.0";

    private final Article first = article("Q900001", "Set HoldTime to the value.", "");
    private final Article second = article("Q900002", "HoldTime is to be another.", "");
    private final Wishes wishes = new Wishes();

    @Test
    void valuesThatDifferConflictAndSayWhere() {
        told(first, set(first, "0"));
        told(second, set(second, "5"));
        Conflict conflict = Conflicts.of(wishes).getFirst();
        assertEquals("registry value " + Pages.KEY + " HoldTime", conflict.subject().line());
        assertEquals(List.of("0", "5"), List.of(conflict.first().wanted(), conflict.second().wanted()));
        assertEquals("Set HoldTime to the value.", conflict.first().wishes().getFirst().from().quote());
        assertEquals("Q900002", conflict.second().wishes().getFirst().from().article());
        assertEquals("resolution", conflict.second().wishes().getFirst().from().section());
        assertEquals(0.81, conflict.confidence(), 1e-9);
    }

    @Test
    void theSameValueInAnotherSpellingDoesNot() {
        told(first, set(first, "16"));
        told(second, set(second, "0x10"));
        assertEquals(List.of(), Conflicts.of(wishes));
    }

    @Test
    void rangesConflictWhenNoValueIsInBoth() {
        told(first, set(first, "0"));
        told(second, range(second, "1..65535", Sense.MENTIONED));
        assertEquals(1, Conflicts.of(wishes).size());
        assertTrue(Conflicts.of(wishes).getFirst().confidence() < 0.6, "a range in passing is less sure");
    }

    @Test
    void rangesThatMeetDoNot() {
        told(first, range(first, "1..60", Sense.FIX));
        told(second, range(second, "60..", Sense.FIX));
        told(article("Q900003", "HoldTime", ""), set(second, "60"));
        assertEquals(List.of(), Conflicts.of(wishes));
    }

    @Test
    void aRangeCountsBesideTheValueThatIsAdvisedInIt() {
        told(first, set(first, "0"));
        told(second, fact(second, new RegistryData("", "10", "1..65535", Change.SET, Standing.TOLD), Sense.FIX));
        assertEquals(List.of("10", "1..65535"),
                Conflicts.of(wishes).stream().map(one -> one.second().wanted()).sorted().toList().reversed());
    }

    @Test
    void deletingIsNoValue() {
        told(first, set(first, "0"));
        told(second, fact(second, new RegistryData("", "", "", Change.DELETE, Standing.TOLD), Sense.FIX));
        assertEquals(1, Conflicts.of(wishes).size());
        assertEquals("deleted", Conflicts.of(wishes).getFirst().second().wanted());
    }

    @Test
    void alternativesOfOneArticleAreNoConflict() {
        told(first, set(first, "0"), set(first, "1"));
        told(second, set(second, "1"));
        assertEquals(List.of(), Conflicts.of(wishes));
        told(article("Q900003", "HoldTime", ""), set(second, "2"));
        assertEquals(2, Conflicts.of(wishes).size());
    }

    @Test
    void whoAllowsBothIsInNobodysWay() {
        told(first, set(first, "4294967295"), range(first, "0..100", Sense.FIX));
        told(second, set(second, "4294967295"), range(second, "0..100", Sense.FIX));
        assertEquals(List.of(), Conflicts.of(wishes));
        told(article("Q900003", "HoldTime", ""), set(first, "4294967295"));
        assertEquals(List.of(), Conflicts.of(wishes));
        told(article("Q900004", "HoldTime", ""), set(first, "200"));
        assertEquals(List.of("200", "200"),
                Conflicts.of(wishes).stream().flatMap(one -> Stream.of(one.first().wanted(), one.second().wanted())).filter("200"::equals)
                        .toList());
    }

    @Test
    void whatIsNotAdvisedIsNoWish() {
        told(first, set(first, "0"));
        told(second, fact(second, new RegistryData("", "5", "", Change.SET, Standing.TOLD), Sense.CAUSE),
                fact(second, new RegistryData("", "5", "", Change.SET, Standing.TOLD), Sense.MENTIONED),
                fact(second, new RegistryData("", "600", "", Change.SET, Standing.DEFAULT), Sense.FIX),
                fact(second, new RegistryData("", "7", "", Change.SET, Standing.EXAMPLE), Sense.FIX),
                fact(second, new RegistryData("", "<seconds>", "", Change.SET, Standing.TOLD), Sense.FIX),
                range(second, "5..9", Sense.CAUSE));
        assertEquals(List.of(), Conflicts.of(wishes));
    }

    @Test
    void articlesOfOneProblemAreOneAdvice() {
        Article translation = new Article("pb-pump", List.of(), "nl", "Pomp", "", List.of("Q900001"), Optional.empty(), List.of(),
                List.of(),
                first.sections(), List.of(), "", true);
        told(first, set(first, "0"));
        told(translation, set(translation, "5"));
        assertEquals(List.of(), Conflicts.of(wishes));
    }

    @Test
    void systemsThatDifferAreNotInEachOthersWay() {
        Article old = article("Q900001", "HoldTime", NT4);
        Article late = article("Q900002", "HoldTime", "Microsoft Windows XP Professional");
        told(old, set(old, "0"));
        told(late, set(late, "5"));
        assertEquals(List.of(), Conflicts.of(wishes));
        Article both = article("Q900003", "HoldTime", NT4);
        told(both, set(both, "7"));
        assertEquals(1, Conflicts.of(wishes).size());
    }

    @Test
    void theMoreIsWantedTheLessItMeans() {
        for (int i = 0; i < 6; i++) {
            Article one = article("Q90001" + i, "HoldTime", "");
            told(one, set(one, Integer.toString(i)));
        }
        assertEquals(15, Conflicts.of(wishes).size());
        assertTrue(Conflicts.of(wishes).getFirst().confidence() < 0.3);
    }

    @Test
    void elementsOfListsConflictElementByElement() {
        told(first, fact(first, new RegistryData("", "spoolss", "", Change.ADD_PART, Standing.TOLD), Sense.FIX));
        told(second, fact(second, new RegistryData("", "SPOOLSS", "", Change.REMOVE_PART, Standing.TOLD), Sense.FIX),
                fact(second, new RegistryData("", "netlogon", "", Change.REMOVE_PART, Standing.TOLD), Sense.FIX));
        assertEquals(1, Conflicts.of(wishes).size());
        assertEquals("SPOOLSS", Conflicts.of(wishes).getFirst().subject().arguments().get("part"));
    }

    @Test
    void knowledgeConflictsWithTextAndComesFirst() {
        Article third = article("Q900003", "HoldTime", "");
        Article fourth = article("Q900004", "OtherTime", "");
        known(problem("pb-pump", "Q900001", Comparator.NOT_EQUAL, "0", "600"));
        told(third, range(third, "1..65535", Sense.MENTIONED));
        ArticleFact other = new ArticleFact(0, new Fact.RegistryValue(Pages.KEY, "OtherTime",
                new RegistryData("", "1", "", Change.SET, Standing.TOLD), new Span(0, 4)), Sense.FIX, 0.9);
        told(fourth, other);
        told(third, new ArticleFact(0, new Fact.RegistryValue(Pages.KEY, "OtherTime",
                new RegistryData("", "2", "", Change.SET, Standing.TOLD), new Span(0, 4)), Sense.FIX, 0.9));
        List<Conflict> conflicts = Conflicts.of(wishes);
        assertEquals(List.of("HoldTime", "OtherTime"), conflicts.stream().map(one -> one.subject().arguments().get("name")).toList());
        Conflict conflict = conflicts.getFirst();
        assertEquals("pb-pump", conflict.first().wishes().getFirst().problem());
        assertEquals("as it is written", conflict.first().wishes().getFirst().from().quote());
    }

    @Test
    void anAuthorWhoReadTheArticleOutranksItsText() {
        known(problem("pb-pump", "Q900001", Comparator.LESS, "2", "0"));
        told(first, set(first, "0"));
        told(second, set(second, "1"));
        assertEquals(List.of("at least 2"), Conflicts.of(wishes).stream().flatMap(one -> Stream.of(one.first(), one.second()))
                .filter(side -> side.wishes().stream().anyMatch(wish -> !wish.problem().isEmpty())).map(Side::wanted).toList());
        assertEquals(1, Conflicts.of(wishes).size());
    }

    @Test
    void whatOnlyShowsASymptomIsNotWantedOtherwise() {
        Problem problem = problem("pb-pump", "Q900001", Comparator.EQUAL, "5", "");
        problem.getConditions().getFirst().setPurpose(Purpose.SYMPTOM);
        known(problem);
        told(second, set(second, "5"));
        assertEquals(List.of(), Conflicts.of(wishes));
    }

    @Test
    void twoMinimaDoNotConflictButAMinimumAndALowerValueDo() {
        known(problem("pb-one", "Q900001", Comparator.LESS, "4.0.1381.7052", ""));
        known(problem("pb-two", "Q900002", Comparator.LESS, "4.0.1381.7100", ""));
        assertEquals(List.of(), Conflicts.of(wishes));
        known(problem("pb-three", "Q900003", Comparator.NOT_EQUAL, "4.0.1381.4", ""));
        assertEquals(2, Conflicts.of(wishes).size());
    }

    private void told(Article article, ArticleFact... facts) {
        new ArticleWishes(wishes).look(article, Arrays.asList(facts));
    }

    private void known(Problem problem) {
        new KnowledgeWishes(wishes, new Observables(new ProbeKinds(List.of(new FixedKind(ProbesPackage.Literals.REGISTRY_VALUE_PROBE)))))
                .look(problem);
    }

    private static ArticleFact range(Article article, String range, Sense sense) {
        return fact(article, new RegistryData("", "", range, Change.SET, Standing.TOLD), sense);
    }

    private static Problem problem(String id, String about, Comparator comparator, String expected, String whenAbsent) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(Pages.KEY);
        probe.setName(Pages.NAME);
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setId("hold");
        leaf.setProbe(probe);
        leaf.setComparator(comparator);
        leaf.setExpected(expected);
        leaf.setWhenAbsent(whenAbsent);
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle(about);
        passage.setSection("cause");
        passage.setQuote("as it is written");
        leaf.getPassages().add(passage);
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId(id);
        problem.getAbout().add(about);
        problem.getConditions().add(leaf);
        return problem;
    }
}
