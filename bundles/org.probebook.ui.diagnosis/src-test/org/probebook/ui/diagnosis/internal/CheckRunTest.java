// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.library.CheckReport;
import org.probebook.probe.Answer;
import org.probebook.probe.Verdict;
import org.probebook.ui.Icon;

class CheckRunTest {
    private final Samples samples = new Samples();
    private final CheckRun run = new CheckRun(samples.request(Role.CLIENT));

    @Test
    void causesComeBeforeSymptoms() {
        assertEquals(List.of("Cause: The client leaks", "Symptom: The server is full"),
                run.rows().stream().map(FindingRow::label).toList());
    }

    @Test
    void whatHasNoHostIsNotAsked() {
        FindingRow symptom = run.rows().getLast();
        assertFalse(symptom.asked());
        assertEquals("not asked: no host named", symptom.answer());
        assertEquals(Icon.SKIPPED, symptom.icon());
        assertTrue(run.rows().getFirst().asked());
    }

    @Test
    void findingsComeInOneByOne() {
        assertEquals("asking …", leaf(0).answer());
        Optional<FindingRow> changed = run.accept(Samples.holds(samples.first, "5"));
        assertEquals(leaf(0), changed.orElseThrow());
        assertEquals("holds", leaf(0).answer());
        run.accept(Samples.unreachable(samples.second));
        assertEquals("unknown: unreachable", leaf(1).answer());
        assertEquals("Client 192.0.2.7", leaf(1).askedOf());
    }

    @Test
    void aFindingOfACopyOfTheKnowledgeIsTakenToo() {
        Problem copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(samples.problem);
        Expectation first = (Expectation) copy.getConditions().get(1).eContents().stream().filter(Expectation.class::isInstance).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(leaf(0)), run.accept(Samples.holds(first, "5")));
    }

    @Test
    void theReportSettlesGroupsAndSummary() {
        Verdict first = new Verdict.Judged(Samples.holds(samples.first, "5"));
        Verdict second = new Verdict.Judged(Samples.unreachable(samples.second));
        run.done(new CheckReport("pb-1", samples.problem,
                List.of(new Verdict.Skipped(samples.symptom, Role.SERVER),
                        new Verdict.Group(samples.cause, Answer.HOLDS, List.of(first, second)))));
        assertEquals("holds", run.rows().getFirst().answer());
        assertEquals("pb-1 on 192.0.2.7: a cause holds (1 holding, 1 unknown, 1 not asked)", Summary.of(run).words());
        assertEquals(Optional.empty(), run.accept(Samples.unreachable(samples.first)));
    }

    @Test
    void causesThatNobodyWasAskedAboutAreNotCalledInapplicable() {
        Verdict symptom = new Verdict.Judged(Samples.holds(samples.symptom, "12"));
        Verdict cause = new Verdict.Group(samples.cause, Answer.UNKNOWN,
                List.of(new Verdict.Skipped(samples.first, Role.CLIENT), new Verdict.Skipped(samples.second, Role.CLIENT)));
        run.done(new CheckReport("pb-1", samples.problem, List.of(symptom, cause)));
        assertTrue(Summary.of(run).words().contains("no machine was named"), Summary.of(run).words());
    }

    @Test
    void whatHadNoAnswerWhenItWasStoppedSaysSo() {
        run.accept(Samples.holds(samples.first, "5"));
        run.cancelled();
        assertEquals("holds", leaf(0).answer());
        assertEquals("no answer", leaf(1).answer());
        assertTrue(Summary.of(run).words().contains("stopped"));
    }

    @Test
    void theTextHasTheEvidence() {
        run.accept(Samples.holds(samples.first, "5"));
        String text = FindingsText.of(run);
        assertTrue(text.contains("  [holds] registry value HKLM\\Software\\Hens Door"), text);
        assertTrue(text.contains("Observed 5"), text);
        assertTrue(text.contains("Asked asked"), text);
        assertTrue(text.contains("took 1.5 s"), text);
    }

    private FindingRow leaf(int number) {
        return run.rows().getFirst().parts().get(number);
    }
}
