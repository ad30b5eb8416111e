// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;
import org.probebook.report.sweep.SweepChange.Kind;

class SweepComparisonTest {

    @Test
    void whatIsTheSameIsOnlyCounted() {
        List<SweepRow> rows = List.of(Rows.row("hen", Answer.HOLDS), Rows.unknown("cock", Reason.TIMED_OUT));
        SweepComparison comparison = SweepComparison.of(rows, rows);
        assertEquals(List.of(), comparison.changes());
        assertEquals(4, comparison.same());
        assertEquals(2, comparison.hosts());
    }

    @Test
    void answersAndReasonsChange() {
        SweepComparison comparison = SweepComparison.of(List.of(Rows.row("hen", Answer.HOLDS), Rows.unknown("cock", Reason.TIMED_OUT)),
                List.of(Rows.unknown("cock", Reason.UNREACHABLE), Rows.row("hen", Answer.DOES_NOT_HOLD)));
        assertEquals(List.of("cock door", "hen door", "hen fox"), words(comparison.changes(Kind.CHANGED)));
        assertEquals(1, comparison.same(), "a composite has no reason of its own");
        assertEquals(Answer.HOLDS, comparison.changes().getLast().before().orElseThrow().answer());
        assertEquals(Answer.DOES_NOT_HOLD, comparison.changes().getLast().after().orElseThrow().answer());
    }

    @Test
    void hostsComeAndGo() {
        SweepComparison comparison = SweepComparison.of(List.of(Rows.row("hen", Answer.HOLDS), Rows.row("cock", Answer.HOLDS)),
                List.of(Rows.row("hen", Answer.HOLDS), Rows.row("chick", Answer.HOLDS)));
        assertEquals(Set.of("chick"), comparison.newHosts());
        assertEquals(Set.of("cock"), comparison.goneHosts());
        assertEquals(List.of("chick door", "chick fox"), words(comparison.changes(Kind.NEW_HOST)));
        assertEquals(List.of("cock door", "cock fox"), words(comparison.changes(Kind.HOST_GONE)));
    }

    @Test
    void conditionsComeAndGo() {
        SweepRow more = Rows.row("hen", Rows.ARTICLE, List.of(Rows.finding("door", "hen", Answer.HOLDS, Optional.empty()),
                Rows.finding("roof", "hen", Answer.DOES_NOT_HOLD, Optional.empty())), Answer.HOLDS);
        assertEquals(List.of("hen roof"),
                words(SweepComparison.of(List.of(Rows.row("hen", Answer.HOLDS)), List.of(more)).changes(Kind.NEW_CONDITION)));
        assertEquals(List.of("hen roof"),
                words(SweepComparison.of(List.of(more), List.of(Rows.row("hen", Answer.HOLDS))).changes(Kind.CONDITION_GONE)));
    }

    @Test
    void articlesMeetByAnyOfTheirNames() {
        SweepRow was = Rows.row("hen", "Q258837", List.of(), Answer.HOLDS);
        SweepRow is = Rows.row("hen", "KB258837", List.of(), Answer.HOLDS);
        assertEquals(1, SweepComparison.of(List.of(was), List.of(is)).same());
    }

    @Test
    void programsGetAllOfIt() {
        SweepComparison comparison = SweepComparison.of(List.of(Rows.unknown("hen", Reason.TIMED_OUT)),
                List.of(Rows.row("hen", Answer.HOLDS), Rows.row("chick", Answer.HOLDS)));
        assertEquals("{\"hosts\":1,\"newHosts\":1,\"goneHosts\":0,\"same\":0,\"changed\":2,\"newConditions\":0,\"goneConditions\":0}",
                ComparisonForms.json(comparison).get("counts").toString());
        assertEquals("{\"answer\":\"unknown\",\"reason\":\"timed-out\",\"observed\":null}",
                ComparisonForms.json(comparison).get("changes").get(0).get("from").toString());
        List<String> csv = ComparisonForms.csv(comparison);
        assertEquals(5, csv.size());
        assertTrue(csv.get(1).startsWith("hen,pb-hens,door,\"The door, \"\"left\"\" open\",cause,changed,unknown,timed-out,,holds,,'=1+1"),
                csv.get(1));
        assertTrue(csv.getLast().endsWith(",new-host,,,,holds,,"), csv.getLast());
    }

    private static List<String> words(List<SweepChange> changes) {
        return changes.stream().map(change -> change.host() + " " + change.condition().condition()).toList();
    }
}
