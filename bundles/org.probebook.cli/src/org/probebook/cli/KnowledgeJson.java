// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;

import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.description.Texts;
import org.probebook.probe.Inherited;
import org.probebook.probe.ProbeWords;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Elements of the model as JSON, their texts in one language. */
final class KnowledgeJson {
    private final String language;

    KnowledgeJson(String language) {
        this.language = language;
    }

    ObjectNode of(Symptom symptom) {
        ObjectNode row = row().put("id", symptom.getId()).put("statement", Texts.in(symptom.getStatement(), language));
        symptom.getFacts().forEach(row.putArray("facts")::add);
        ids(symptom.getConditions().stream().map(Condition::getId).toList(), row.putArray("conditions"));
        return row;
    }

    ObjectNode of(Cause cause) {
        ObjectNode row = row().put("id", cause.getId()).put("statement", Texts.in(cause.getStatement(), language)).put("condition",
                id(cause.getCondition()));
        ids(cause.getExplains().stream().map(Symptom::getId).toList(), row.putArray("explains"));
        ids(cause.getFixes().stream().map(Fix::getId).toList(), row.putArray("fixes"));
        return row;
    }

    ObjectNode of(Fix fix) {
        ObjectNode row = row().put("id", fix.getId()).put("title", Texts.in(fix.getTitle(), language)).put("workaround", fix.isWorkaround())
                .put("minutes", fix.getMinutes()).put("verification", id(fix.getVerification()));
        risks(fix.getRisks(), row);
        ArrayNode steps = row.putArray("steps");
        for (FixStep step : fix.getSteps()) {
            risks(step.getRisks(), steps.addObject().put("text", Texts.in(step.getText(), language)));
        }
        return row;
    }

    ObjectNode of(Condition condition) {
        ObjectNode row = row().put("id", condition.getId()).put("label", Texts.in(condition.getLabel(), language))
                .put("purpose", Inherited.purpose(condition).getLiteral()).put("role", Inherited.role(condition).getLiteral());
        switch (condition) {
            case Expectation expectation -> expectation(expectation, row);
            case Composite composite -> {
                row.put("kind", ProbeWords.hyphenated(composite.eClass().getName()));
                composite.getParts().forEach(part -> array("parts", row).add(of(part)));
            }
            case Not not -> {
                row.put("kind", "not");
                if (not.getPart() != null) {
                    row.set("part", of(not.getPart()));
                }
            }
            default -> throw new IllegalArgumentException("no condition that is known: " + condition.eClass().getName());
        }
        return row;
    }

    private static void expectation(Expectation expectation, ObjectNode row) {
        row.put("kind", "expectation");
        if (expectation.getProbe() != null) {
            row.set("probe", of(expectation.getProbe()));
        }
        row.put("attribute", expectation.getAttribute()).put("comparator", expectation.getComparator().getLiteral())
                .put("expected", expectation.getExpected()).put("whenAbsent", expectation.getWhenAbsent());
        expectation.getPlatforms().forEach(row.putArray("platforms")::add);
        expectation.getEditions().forEach(row.putArray("editions")::add);
    }

    /** A probe's kind and arguments. */
    static ObjectNode of(Probe probe) {
        ObjectNode row = row().put("kind", ProbeWords.kind(probe));
        ProbeWords.arguments(probe).forEach(row::putPOJO);
        return row;
    }

    private static ArrayNode array(String name, ObjectNode row) {
        return row.has(name) ? (ArrayNode) row.get(name) : row.putArray(name);
    }

    private static void risks(List<Risk> risks, ObjectNode row) {
        ArrayNode all = row.putArray("risks");
        risks.forEach(risk -> all.add(risk.getLiteral()));
    }

    private static void ids(List<String> ids, ArrayNode into) {
        ids.forEach(into::add);
    }

    private static String id(Condition condition) {
        return condition == null ? null : condition.getId();
    }

    static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }
}
