// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.probebook.knowledge.validation.Place;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.library.lint.Conflict;
import org.probebook.library.lint.DeadReference;
import org.probebook.library.lint.LintReport;
import org.probebook.library.lint.ProblemViolation;
import org.probebook.library.lint.Quotation;
import org.probebook.library.lint.Side;
import org.probebook.library.lint.Wish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is wrong in a library as JSON, all of it, the most important first. */
final class LintJson {
    private LintJson() {
    }

    static ObjectNode of(LintReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("articles", report.articles()).put("problems", report.problems());
        ObjectNode counts = node.putObject("counts").put("deadReferences", report.deadReferences().size())
                .put("deadPlaces", report.deadPlaces())
                .put("violations", report.violations().size());
        for (Severity severity : Severity.values()) {
            counts.put(severity.token(), report.violations().stream().filter(one -> one.violation().severity() == severity).count());
        }
        counts.put("conflicts", report.conflicts().size());
        ArrayNode dead = node.putArray("deadReferences");
        report.deadReferences().forEach(one -> dead(one, dead.addObject()));
        ArrayNode violations = node.putArray("violations");
        report.violations().forEach(one -> violation(one, violations.addObject()));
        ArrayNode conflicts = node.putArray("conflicts");
        report.conflicts().forEach(one -> conflict(one, conflicts.addObject()));
        report.unreadable().forEach(node.putArray("unreadable")::add);
        return node;
    }

    private static void dead(DeadReference dead, ObjectNode row) {
        ArrayNode by = row.put("target", dead.target()).put("count", dead.by().size()).putArray("by");
        dead.by().forEach(place -> quotation(place, by.addObject()));
    }

    private static void violation(ProblemViolation one, ObjectNode row) {
        Violation violation = one.violation();
        row.put("problem", one.problem()).put("rule", violation.rule()).put("severity", violation.severity().token())
                .put("element", Place.of(violation.element()))
                .put("feature", violation.feature() == null ? null : violation.feature().getName())
                .put("message", violation.message());
    }

    private static void conflict(Conflict conflict, ObjectNode row) {
        ObjectNode probe = row.putObject("probe").put("kind", conflict.subject().kind());
        conflict.subject().arguments().forEach(probe::putPOJO);
        ArrayNode sides = row.put("attribute", conflict.subject().attribute()).put("confidence", conflict.confidence()).putArray("sides");
        side(conflict.first(), sides.addObject());
        side(conflict.second(), sides.addObject());
    }

    private static void side(Side side, ObjectNode row) {
        ArrayNode wishes = row.put("wanted", side.wanted()).putArray("wishes");
        side.wishes().forEach(wish -> wish(wish, wishes.addObject()));
    }

    private static void wish(Wish wish, ObjectNode row) {
        quotation(wish.from(), row);
        row.put("problem", wish.problem().isEmpty() ? null : wish.problem()).put("sense", wish.sense()).put("confidence",
                wish.confidence());
    }

    private static void quotation(Quotation place, ObjectNode row) {
        row.put("article", place.article()).put("language", place.language()).put("section", place.section()).put("quote", place.quote());
    }
}
