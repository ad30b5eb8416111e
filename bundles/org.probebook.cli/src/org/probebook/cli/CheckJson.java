// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.library.CheckReport;
import org.probebook.library.Texts;
import org.probebook.probe.Expected;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Inherited;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A check's result as JSON: leaves as findings in the article's order, composites as groups, and what was not asked. */
final class CheckJson {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private CheckJson() {
    }

    static ObjectNode of(CheckReport report) {
        CheckJson json = new CheckJson();
        json.node.put("article", report.article()).put("problem", report.problem().getId());
        List.of("findings", "groups", "skipped").forEach(json.node::putArray);
        report.verdicts().forEach(json::add);
        return json.node;
    }

    private void add(Verdict verdict) {
        switch (verdict) {
            case Verdict.Judged judged -> finding(judged.finding(), verdict.purpose().getLiteral());
            case Verdict.Skipped skipped ->
                array("skipped").addObject().put("condition", skipped.condition().getId()).put("role", skipped.role().getLiteral());
            case Verdict.Group group -> group(group);
        }
    }

    private void group(Verdict.Group group) {
        group.parts().forEach(this::add);
        if (group.skipped()) {
            return;
        }
        ObjectNode row = array("groups").addObject().put("condition", group.condition().getId()).put("label", label(group.condition()))
                .put("purpose", group.purpose().getLiteral()).put("answer", group.answer().token());
        ArrayNode parts = row.putArray("parts");
        group.parts().forEach(part -> parts.add(part.condition().getId()));
    }

    private void finding(Finding finding, String purpose) {
        Expectation expectation = finding.expectation();
        ObjectNode row = array("findings").addObject().put("condition", expectation.getId()).put("label", label(expectation)).put("purpose",
                purpose);
        row.set("probe", KnowledgeJson.of(expectation.getProbe()));
        row.put("role", Inherited.role(expectation).getLiteral()).put("host", finding.host().name()).put("answer", finding.answer().token())
                .put("reason", finding.reason().map(Reason::token).orElse(null)).put("observed", finding.observed().orElse(null))
                .put("expected", Expected.words(expectation)).put("millis", Math.round(finding.evidence().millis() * 10) / 10.0);
        row.set("evidence", evidence(finding.evidence(), finding.host()));
    }

    static ObjectNode evidence(Finding.Evidence evidence, Host host) {
        return JsonNodeFactory.instance.objectNode().put("request", evidence.request()).put("reply", evidence.reply())
                .put("account", evidence.account()).put("address", host.address()).put("at", evidence.at().toString());
    }

    private ArrayNode array(String name) {
        return (ArrayNode) node.get(name);
    }

    private static String label(Condition condition) {
        return Texts.in(condition.getLabel(), "en");
    }
}
