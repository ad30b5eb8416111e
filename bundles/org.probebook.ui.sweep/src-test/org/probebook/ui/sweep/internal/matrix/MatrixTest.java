// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedArticle;
import org.probebook.report.checked.CheckedFinding;
import org.probebook.report.checked.CheckedGroup;
import org.probebook.report.sweep.SweepRow;
import org.probebook.ui.sweep.internal.matrix.MatrixFilter.Only;

class MatrixTest {
    private final Matrix matrix = new Matrix();

    @Test
    void aCompositeStandsBeforeItsParts() {
        CheckedArticle article = new CheckedArticle("pb-hens", "hens",
                List.of(finding("hen", "feed", Answer.HOLDS), finding("hen", "door", Answer.HOLDS), finding("hen", "roof", Answer.HOLDS)),
                List.of(group("hut", List.of("door", "roof")), group("fox", List.of("feed", "hut"))), List.of());
        assertTrue(matrix.add(List.of(new SweepRow("hen", "hen", Answer.HOLDS, article))));
        assertEquals(List.of("", "fox", "feed", "hut", "door", "roof"), matrix.columns().stream().map(MatrixColumn::condition).toList());
        assertTrue(matrix.columns().getFirst().cause());
        assertFalse(matrix.add(List.of(new SweepRow("cock", "cock", Answer.HOLDS, article))), "the same columns");
    }

    @Test
    void hostsAreInTheOrderOfTheirNumbers() {
        take(row("web10", Answer.HOLDS), row("web9", Answer.HOLDS), row("10.0.0.2", Answer.HOLDS), row("10.0.0.10", Answer.HOLDS));
        assertEquals(List.of("10.0.0.2", "10.0.0.10", "web9", "web10"), shown());
        matrix.sort(Optional.empty(), true);
        assertEquals(List.of("web10", "web9", "10.0.0.10", "10.0.0.2"), shown());
    }

    @Test
    void whatIsUrgentComesFirst() {
        take(row("a", Answer.DOES_NOT_HOLD), row("b", Answer.UNKNOWN), row("c", Answer.HOLDS), row("d", Answer.NOT_APPLICABLE));
        matrix.sort(Optional.of(matrix.columns().getFirst()), false);
        assertEquals(List.of("c", "b", "a", "d"), shown());
    }

    @Test
    void filtersJoin() {
        take(row("hen1", Answer.HOLDS), row("hen2", Answer.UNKNOWN), row("cock1", Answer.HOLDS));
        matrix.filter(new MatrixFilter(" HEN ", Only.HOLDS));
        assertEquals(List.of("hen1"), shown());
        matrix.filter(new MatrixFilter("", Only.UNKNOWN));
        assertEquals(List.of("hen2"), shown());
    }

    @Test
    void anotherRunOfAHostReplacesTheFirst() {
        take(row("hen", Answer.HOLDS), row("hen", Answer.DOES_NOT_HOLD));
        assertEquals(1, matrix.shown().size());
        assertEquals(1, matrix.shown().getFirst().articles().size());
        assertEquals(0, matrix.causes(Answer.HOLDS));
    }

    @Test
    void whatDiffersFromAnEarlierSweepIsMarked() {
        take(row("hen", Answer.HOLDS), row("cock", Answer.HOLDS), row("chick", Answer.HOLDS));
        matrix.compare(List.of(row("hen", Answer.UNKNOWN), row("cock", Answer.HOLDS), row("fox", Answer.HOLDS)));
        matrix.filter(new MatrixFilter("", Only.CHANGED));
        assertEquals(List.of("chick", "hen"), shown());
        assertTrue(matrix.fresh(matrix.shown().getFirst()));
        MatrixColumn door = matrix.columns().getLast();
        assertEquals(Answer.UNKNOWN, matrix.change(matrix.shown().getLast(), door).orElseThrow().before().orElseThrow().answer());
        assertEquals(Answer.UNKNOWN,
                matrix.change(matrix.shown().getLast(), matrix.columns().getFirst()).orElseThrow().before().orElseThrow().answer());
        assertTrue(matrix.change(matrix.shown().getFirst(), door).isEmpty(), "a new host has no earlier answer");
        assertEquals(1, matrix.comparison().orElseThrow().goneHosts().size());
        take(row("fox", Answer.HOLDS));
        matrix.compare();
        assertEquals(0, matrix.comparison().orElseThrow().goneHosts().size());
    }

    private void take(SweepRow... rows) {
        matrix.add(List.of(rows));
        matrix.arrange();
    }

    private List<String> shown() {
        return matrix.shown().stream().map(MatrixRow::host).toList();
    }

    private static SweepRow row(String host, Answer answer) {
        return new SweepRow(host, host, answer,
                new CheckedArticle("pb-hens", "hens", List.of(finding(host, "door", answer)), List.of(), List.of()));
    }

    private static CheckedGroup group(String id, List<String> parts) {
        return new CheckedGroup(id, id, Purpose.CAUSE, Answer.HOLDS, parts);
    }

    private static CheckedFinding finding(String host, String id, Answer answer) {
        return new CheckedFinding(id, id, Purpose.CAUSE, new CheckedFinding.Question("tcp-port", Map.of("port", 1)), Role.HOST, host,
                answer,
                answer == Answer.UNKNOWN ? Optional.of(Reason.TIMED_OUT) : Optional.empty(), Optional.empty(), "open",
                new CheckedFinding.Evidence("asked", "told", "", host, Instant.EPOCH, 1));
    }
}
