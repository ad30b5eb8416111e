// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.checked;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A check's result as JSON, to and fro: leaves as findings in the article's order, composites as groups, and what was not asked. Stateless; any thread. */
public final class CheckedJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CheckedJson() {
    }

    /** Writes a check into an object that is nobody's. */
    public static ObjectNode of(CheckedArticle check) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("article", check.article()).put("problem", check.problem());
        ArrayNode findings = node.putArray("findings");
        check.findings().forEach(finding -> findings.add(of(finding)));
        ArrayNode groups = node.putArray("groups");
        check.groups().forEach(group -> groups.add(of(group)));
        ArrayNode skipped = node.putArray("skipped");
        check.skipped().forEach(one -> skipped.addObject().put("condition", one.condition()).put("role", one.role().getLiteral()));
        return node;
    }

    private static ObjectNode of(CheckedGroup group) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("condition", group.condition()).put("label", group.label())
                .put("purpose", group.purpose().getLiteral()).put("answer", group.answer().token());
        ArrayNode parts = row.putArray("parts");
        group.parts().forEach(parts::add);
        return row;
    }

    private static ObjectNode of(CheckedFinding finding) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("condition", finding.condition()).put("label", finding.label())
                .put("purpose", finding.purpose().getLiteral());
        ObjectNode probe = row.putObject("probe").put("kind", finding.question().kind());
        finding.question().arguments().forEach(probe::putPOJO);
        row.put("role", finding.role().getLiteral()).put("host", finding.host()).put("answer", finding.answer().token())
                .put("reason", finding.reason().map(Reason::token).orElse(null)).put("observed", finding.observed().orElse(null))
                .put("expected", finding.expected()).put("millis", finding.evidence().millis());
        CheckedFinding.Evidence evidence = finding.evidence();
        row.putObject("evidence").put("request", evidence.request()).put("reply", evidence.reply()).put("account", evidence.account())
                .put("address", evidence.address()).put("at", evidence.at().toString());
        return row;
    }

    /**
     * Reads what {@link #of} wrote; members that it does not know are left aside.
     *
     * @throws IllegalArgumentException when it is no check
     */
    public static CheckedArticle read(JsonNode node) {
        try {
            return new CheckedArticle(text(node, "article"), text(node, "problem"), all(node, "findings", CheckedJson::finding),
                    all(node, "groups", CheckedJson::group),
                    all(node, "skipped", one -> new SkippedCondition(text(one, "condition"), role(one))));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time that is none: " + e.getParsedString(), e);
        }
    }

    private static CheckedGroup group(JsonNode row) {
        return new CheckedGroup(text(row, "condition"), row.path("label").asText(""), purpose(row), answer(row),
                all(row, "parts", JsonNode::asText));
    }

    private static CheckedFinding finding(JsonNode row) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        row.path("probe").properties()
                .forEach(member -> arguments.put(member.getKey(), JSON.convertValue(member.getValue(), Object.class)));
        Object kind = arguments.remove("kind");
        if (kind == null) {
            throw new IllegalArgumentException("a finding without a question");
        }
        JsonNode evidence = row.path("evidence");
        return new CheckedFinding(text(row, "condition"), row.path("label").asText(""), purpose(row),
                new CheckedFinding.Question(kind.toString(), arguments), role(row), text(row, "host"), answer(row), reason(row),
                Optional.ofNullable(row.get("observed")).filter(value -> !value.isNull()).map(JsonNode::asText), text(row, "expected"),
                new CheckedFinding.Evidence(text(evidence, "request"), text(evidence, "reply"), text(evidence, "account"),
                        text(evidence, "address"), Instant.parse(text(evidence, "at")), row.path("millis").asDouble()));
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> reading) {
        if (!node.path(name).isArray()) {
            throw new IllegalArgumentException("a check without " + name);
        }
        List<T> all = new ArrayList<>();
        node.get(name).forEach(one -> all.add(reading.apply(one)));
        return all;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text where " + name + " should be");
        }
        return value.asText();
    }

    private static Purpose purpose(JsonNode row) {
        return known(Purpose.get(row.path("purpose").asText()), "purpose", row);
    }

    private static Role role(JsonNode row) {
        return known(Role.get(row.path("role").asText()), "role", row);
    }

    /** The answer that a member of that name holds. */
    public static Answer answer(JsonNode row, String name) {
        String token = row.path(name).asText();
        return known(Arrays.stream(Answer.values()).filter(answer -> answer.token().equals(token)).findFirst().orElse(null), name, row);
    }

    private static Answer answer(JsonNode row) {
        return answer(row, "answer");
    }

    private static Optional<Reason> reason(JsonNode row) {
        JsonNode token = row.path("reason");
        return token.isTextual()
                ? Optional.of(known(Arrays.stream(Reason.values()).filter(reason -> reason.token().equals(token.asText())).findFirst()
                        .orElse(null), "reason", row))
                : Optional.empty();
    }

    private static <T> T known(T value, String name, JsonNode row) {
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " that is known: " + row.path(name).asText());
        }
        return value;
    }
}
