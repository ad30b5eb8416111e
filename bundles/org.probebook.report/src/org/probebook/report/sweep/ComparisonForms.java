// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probebook.knowledge.Purpose;
import org.probebook.probe.Reason;
import org.probebook.report.checked.CheckedCondition;
import org.probebook.report.checked.CheckedFinding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Two sweeps compared, for programs: what differs, by host, article and condition. Stateless; any thread. */
public final class ComparisonForms {
    private static final String HEAD = "host,article,condition,label,purpose,change,from,from-reason,from-observed,to,to-reason,to-observed";

    private ComparisonForms() {
    }

    /** A row for each change, by RFC 4180, below a head. */
    public static List<String> csv(SweepComparison comparison) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        comparison.changes().forEach(change -> lines.add(CsvField.row(Stream.concat(
                Stream.of(change.host(), change.article(), change.condition().condition(), change.condition().label(),
                        change.condition().purpose().getLiteral(), change.kind().token()),
                Stream.of(change.before(), change.after()).flatMap(ComparisonForms::fields)))));
        return lines;
    }

    private static Stream<String> fields(Optional<CheckedCondition> side) {
        return Stream.of(side.map(condition -> condition.answer().token()).orElse(""),
                side.flatMap(CheckedCondition::reason).map(Reason::token).orElse(""), side.flatMap(ComparisonForms::observed).orElse(""));
    }

    private static Optional<String> observed(CheckedCondition condition) {
        return condition instanceof CheckedFinding finding ? finding.observed() : Optional.empty();
    }

    /** An object with counts, and the changes in an array; belongs to nobody. */
    public static ObjectNode json(SweepComparison comparison) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = node.putObject("counts").put("hosts", comparison.hosts()).put("newHosts", comparison.newHosts().size())
                .put("goneHosts", comparison.goneHosts().size()).put("same", comparison.same());
        counts.put("changed", comparison.changes(SweepChange.Kind.CHANGED).size());
        counts.put("newConditions", comparison.changes(SweepChange.Kind.NEW_CONDITION).size());
        counts.put("goneConditions", comparison.changes(SweepChange.Kind.CONDITION_GONE).size());
        ArrayNode changes = node.putArray("changes");
        comparison.changes().forEach(change -> changes.add(json(change)));
        return node;
    }

    private static ObjectNode json(SweepChange change) {
        Purpose purpose = change.condition().purpose();
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("host", change.host()).put("article", change.article())
                .put("condition", change.condition().condition()).put("label", change.condition().label())
                .put("purpose", purpose.getLiteral()).put("change", change.kind().token());
        row.set("from", change.before().map(ComparisonForms::side).orElse(null));
        row.set("to", change.after().map(ComparisonForms::side).orElse(null));
        return row;
    }

    private static ObjectNode side(CheckedCondition condition) {
        return JsonNodeFactory.instance.objectNode().put("answer", condition.answer().token())
                .put("reason", condition.reason().map(Reason::token).orElse(null)).put("observed", observed(condition).orElse(null));
    }
}
