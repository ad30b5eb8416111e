// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Problem;
import org.probebook.library.CheckReport;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.probe.Verdict;

/** One check with its findings as they come in. Used on the window's thread. */
final class CheckRun {
    /** How far a run is. */
    enum State {
        RUNNING, DONE, CANCELLED, FAILED
    }

    private final CheckRequest request;
    private final List<FindingRow> rows = new ArrayList<>();
    private final Map<String, FindingRow> byPlace = new HashMap<>();
    private State state = State.RUNNING;
    private CheckReport report;
    private String trouble = "";

    CheckRun(CheckRequest request) {
        this.request = request;
        request.problem().getConditions().forEach(
                condition -> rows.add(new FindingRow(condition, null, leaf -> request.hosts().containsKey(Inherited.role(leaf)))));
        rows.forEach(this::remember);
    }

    private void remember(FindingRow row) {
        byPlace.put(place(row.condition()), row);
        row.parts().forEach(this::remember);
    }

    /** A condition's place in its problem: the same in the library's own copy of the knowledge as in the one that was looked at before. */
    private static String place(Condition condition) {
        return EcoreUtil.getRelativeURIFragmentPath(problem(condition), condition);
    }

    private static Problem problem(Condition condition) {
        var at = condition.eContainer();
        while (!(at instanceof Problem) && at != null) {
            at = at.eContainer();
        }
        return (Problem) at;
    }

    CheckRequest request() {
        return request;
    }

    State state() {
        return state;
    }

    /** The conditions of the problem: those of causes, then of symptoms, then of fixes, each in the problem's order. */
    List<FindingRow> rows() {
        return rows.stream().sorted(Comparator.comparing(row -> Inherited.purpose(row.condition()))).toList();
    }

    /** Takes a finding; returns the row that it changed. */
    Optional<FindingRow> accept(Finding finding) {
        FindingRow row = byPlace.get(place(finding.expectation()));
        if (row == null || state != State.RUNNING) {
            return Optional.empty();
        }
        row.accept(new Verdict.Judged(finding));
        return Optional.of(row);
    }

    void done(CheckReport outcome) {
        report = outcome;
        for (int i = 0; i < Math.min(rows.size(), outcome.verdicts().size()); i++) {
            rows.get(i).accept(outcome.verdicts().get(i));
        }
        end(State.DONE);
    }

    /** What has been told so far of the problem's conditions, and of parts whose composite has no verdict yet. */
    List<Verdict> verdicts() {
        return rows.stream().flatMap(FindingRow::told).toList();
    }

    /** The condition of the request's problem that is in the same place as one of the library's own copy. */
    Condition known(Condition judged) {
        return Optional.ofNullable(byPlace.get(place(judged))).map(FindingRow::condition).orElse(null);
    }

    void cancelled() {
        end(State.CANCELLED);
    }

    /** @param reason one line for the user */
    void failed(String reason) {
        trouble = reason;
        end(State.FAILED);
    }

    private void end(State ended) {
        state = ended;
        rows.forEach(FindingRow::end);
    }

    /** What the run came to; only when it is done. */
    Optional<CheckReport> report() {
        return Optional.ofNullable(report);
    }

    /** Why it failed; empty otherwise. */
    String trouble() {
        return trouble;
    }
}
