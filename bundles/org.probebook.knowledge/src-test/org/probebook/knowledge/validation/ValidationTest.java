// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;

/** What the model's own rules find in a problem that was spoilt in one place. */
class ValidationTest {
    private final Validation validation = new Validation(List.of());

    @Test
    void nothingIsWrongWithAGoodProblem() {
        assertEquals(List.of(), validation.of(Pumps.problem()));
    }

    @Test
    void everythingNeedsAnIdOfItsOwn() {
        assertFinds("missing-id symptom 1 of problem pump-idle", problem -> problem.getSymptoms().getFirst().setId(null));
        assertFinds("missing-id problem", problem -> problem.setId(""));
        assertFinds("duplicate-id cause no-lines-left: the symptom no-lines-left has",
                problem -> problem.getCauses().getFirst().setId("no-lines-left"));
        assertFinds("duplicate-id symptom pump-idle: ", problem -> problem.getSymptoms().getFirst().setId("pump-idle"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two words", "a/b", "#1", ".hidden", "-x" })
    void idsThatReferencesOrFilesCannotCarryAreRefused(String id) {
        assertFinds("malformed-id", problem -> problem.getFixes().getFirst().setId(id));
        assertFinds("malformed-id", problem -> problem.setId(id));
    }

    @Test
    void idsOfElementsMayBeInAnyScriptButAProblemsIsAFileName() {
        assertClean(problem -> problem.getFixes().getFirst().setId("保持時間"));
        assertFinds("malformed-id", problem -> problem.setId("保持時間"));
        assertFinds("malformed-id", problem -> problem.setId("ends."));
    }

    @Test
    void aReferenceLeadsToSomethingInTheProblem() {
        assertFinds("dangling-reference cause idle-kept", problem -> problem.getCauses().getFirst().setCondition(lonely()));
        Problem problem = Pumps.problem();
        problem.getConditions().clear();
        assertEquals(List.of("dangling-reference", "dangling-reference"), rules(problem));
    }

    @Test
    void passagesSayWhereTheyAreFromAndWhatStandsThere() {
        assertFinds("passage-without-article", problem -> problem.getCauses().getFirst().getPassages().getFirst().setArticle(" "));
        assertFinds("passage-without-quote", problem -> problem.getCauses().getFirst().getPassages().getFirst().setQuote(null));
        assertFinds("without-passage symptom no-lines-left:", problem -> problem.getSymptoms().getFirst().getPassages().clear());
        assertFinds("without-passage fix hold-no-lines:", problem -> problem.getFixes().getFirst().getPassages().clear());
        assertFinds("without-passage condition hold-time", problem -> leaf(problem).getPassages().clear());
    }

    @Test
    void expectationsAskAndCompare() {
        assertFinds("expectation-without-probe", problem -> leaf(problem).setProbe(null));
        assertFinds("expectation-without-value", problem -> leaf(problem).setExpected(null));
        assertFinds("negative-timeout", problem -> leaf(problem).getProbe().setTimeout(-1));
        assertFinds("expectation-without-value", problem -> compare(problem, Comparator.LESS, " "));
        assertFinds("malformed-pattern", problem -> compare(problem, Comparator.MATCHES, "(open"));
        assertClean(problem -> compare(problem, Comparator.EQUAL, ""));
        assertClean(problem -> compare(problem, Comparator.MATCHES, "(open)?"));
    }

    @ParameterizedTest
    @CsvSource({ "1..600, true", "0x1..0xFFFF, true", "-5 .. 5, true", "1.5..2.5, true", "4.0.1..4.0.9, true", "1-600, false", "1.., false",
            "..5, false", "5, false",
            "'..', false" })
    void aRangeHasTwoBounds(String range, boolean fine) {
        if (fine) {
            assertClean(problem -> compare(problem, Comparator.BETWEEN, range));
        } else {
            assertFinds("malformed-range", problem -> compare(problem, Comparator.NOT_BETWEEN, range));
        }
    }

    @Test
    void existenceIsComparedWithNothing() {
        assertFinds("unused-value", problem -> {
            compare(problem, Comparator.ABSENT, "7");
            leaf(problem).setWhenAbsent(null);
        });
        assertFinds("unused-value", problem -> compare(problem, Comparator.EXISTS, null));
        assertClean(problem -> {
            compare(problem, Comparator.EXISTS, null);
            leaf(problem).setWhenAbsent(null);
        });
    }

    @Test
    void aRegistryValueSaysWhatItsAbsenceCountsAs() {
        assertFinds("default-missing", problem -> leaf(problem).setWhenAbsent(null));
        assertClean(problem -> {
            leaf(problem).setWhenAbsent(null);
            leaf(problem).setAttribute("type");
        });
    }

    @Test
    void anotherPartMayJudgeTheAbsenceOfARegistryValue() {
        assertClean(problem -> {
            Expectation absent = EcoreUtil.copy(leaf(problem));
            absent.setId("absent");
            absent.setComparator(Comparator.ABSENT);
            absent.setExpected(null);
            absent.setWhenAbsent(null);
            leaf(problem).setWhenAbsent(null);
            ((AnyOf) leaf(problem).eContainer()).getParts().add(absent);
        });
    }

    @Test
    void compositesHaveParts() {
        Problem problem = Pumps.problem();
        ((AnyOf) problem.getConditions().getFirst()).getParts().clear();
        assertEquals(List.of("empty-composite"), rules(problem));
        problem.getConditions().add(KnowledgeFactory.eINSTANCE.createNot());
        problem.getConditions().getLast().setId("nothing");
        assertEquals(List.of("empty-composite", "empty-not", "missing-text"), rules(problem));
    }

    @Test
    void causesLeadFromSymptomsToFixes() {
        assertFinds("cause-without-symptom", problem -> problem.getCauses().getFirst().getExplains().clear());
        assertFinds("fix-without-verification", problem -> problem.getFixes().getFirst().setVerification(null));
        assertFinds("fix-without-steps", problem -> problem.getFixes().getFirst().getSteps().clear());
        assertFinds("negative-minutes", problem -> problem.getFixes().getFirst().setMinutes(-5));
        assertFinds("about-nothing", problem -> problem.getAbout().clear());
        Problem problem = Pumps.problem();
        problem.getCauses().getFirst().getFixes().clear();
        assertEquals(List.of("cause-without-fix", "fix-without-cause"), rules(problem));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
    void aCauseThatCanNeverBeFoundIsTold(double prior) {
        assertFinds("prior-not-positive", problem -> problem.getCauses().getFirst().setPrior(prior));
    }

    @Test
    void textsAreThereInAllLanguagesOfTheTitle() {
        assertFinds("missing-text symptom no-lines-left: it has no statement",
                problem -> problem.getSymptoms().getFirst().getStatement().clear());
        assertFinds("empty-text", problem -> problem.getFixes().getFirst().getTitle().getFirst().setValue(" "));
        assertFinds("repeated-language", problem -> problem.getTitle().add(Pumps.text("en", "Once more")));
        Problem problem = Pumps.problem();
        problem.getTitle().add(Pumps.text("nl", "De pomp houdt lijnen vast"));
        List<Violation> found = validation.of(problem);
        assertEquals(List.of("missing-translation"), found.stream().map(Violation::rule).distinct().toList());
        assertEquals(7, found.size());
        assertEquals(4, found.stream().filter(violation -> violation.severity() == Severity.WARNING).count(), found.toString());
        assertTrue(found.getFirst().message().contains("missing in nl"), found.toString());
    }

    @ParameterizedTest
    @CsvSource({ "nl, true", "zh-CN, true", "pt-BR, true", "fil, true", "english, false", "en_US, false", "xx, false", "'', false",
            "e, false" })
    void languagesAreTagsOfBcp47(String tag, boolean fine) {
        Problem problem = Pumps.problem();
        problem.getTitle().getFirst().setLanguage(tag);
        assertEquals(!fine, rules(problem).contains("unknown-language"), rules(problem).toString());
    }

    @Test
    void messagesSayWhereAndViolationsWhat() {
        Problem problem = Pumps.problem();
        leaf(problem).setExpected(null);
        Violation found = validation.of(problem).getFirst();
        assertEquals("condition hold-time: 'not-equal' needs a value to compare with; add it", found.message());
        assertSame(leaf(problem), found.element());
        assertSame(Literals.EXPECTATION__EXPECTED, found.feature());
    }

    @Test
    void nothingMakesARuleFail() {
        Problem empty = KnowledgeFactory.eINSTANCE.createProblem();
        empty.getSymptoms().add(KnowledgeFactory.eINSTANCE.createSymptom());
        empty.getCauses().add(KnowledgeFactory.eINSTANCE.createCause());
        empty.getFixes().add(KnowledgeFactory.eINSTANCE.createFix());
        empty.getConditions().add(KnowledgeFactory.eINSTANCE.createExpectation());
        empty.getTitle().add(KnowledgeFactory.eINSTANCE.createText());
        assertFalse(validation.of(empty).isEmpty());
        validation.of(empty).forEach(violation -> assertEquals(1, violation.message().lines().count(), violation.message()));
    }

    @Test
    void rulesOfOthersCountAndTheOrderIsThatOfTheFile() {
        IRule other = problem -> List.of(Violation.of("told-last", Severity.INFO, problem.getFixes().getFirst(), "a remark"),
                Violation.of("told-first", Severity.INFO, problem, "a remark"));
        Problem problem = Pumps.problem();
        leaf(problem).setExpected(null);
        assertEquals(List.of("told-first", "expectation-without-value", "told-last"),
                new Validation(List.of(other)).of(problem).stream().map(Violation::rule).toList());
    }

    private void assertFinds(String expected, Consumer<Problem> spoil) {
        Problem problem = Pumps.problem();
        spoil.accept(problem);
        List<Violation> found = validation.of(problem);
        String[] words = expected.split(" ", 2);
        assertEquals(List.of(words[0]), found.stream().map(Violation::rule).toList(), found.toString());
        assertTrue(words.length == 1 || found.getFirst().message().startsWith(words[1]), found.toString());
    }

    private void assertClean(Consumer<Problem> change) {
        Problem problem = Pumps.problem();
        change.accept(problem);
        assertEquals(List.of(), validation.of(problem));
    }

    private List<String> rules(Problem problem) {
        return validation.of(problem).stream().map(Violation::rule).toList();
    }

    private static Expectation leaf(Problem problem) {
        return (Expectation) ((AnyOf) problem.getConditions().getFirst()).getParts().getFirst();
    }

    private static void compare(Problem problem, Comparator comparator, String expected) {
        leaf(problem).setComparator(comparator);
        leaf(problem).setExpected(expected);
    }

    private static Expectation lonely() {
        return EcoreUtil.copy(leaf(Pumps.problem()));
    }
}
