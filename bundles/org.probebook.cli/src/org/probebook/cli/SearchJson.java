// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.Locale;

import org.probebook.index.Facet;
import org.probebook.index.Hit;
import org.probebook.index.MessageQuestion;
import org.probebook.index.SearchAnswer;
import org.probebook.library.CheckReport;
import org.probebook.library.TrueAnswer;
import org.probebook.probe.Host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer to a search as JSON. */
final class SearchJson {
    private SearchJson() {
    }

    static ObjectNode of(String query, SearchAnswer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("query", query).put("language", answer.language()).put("millis", answer.millis()).put("total", answer.total())
                .put("meant", answer.meant().orElse(null));
        ArrayNode hits = node.putArray("hits");
        answer.hits().forEach(hit -> write(hit, hits.addObject()));
        ArrayNode questions = node.putArray("questions");
        for (MessageQuestion question : answer.questions()) {
            questions.addObject().put("query", question.query()).put("label", question.label()).put("message", question.message())
                    .put("similarity", question.similarity());
        }
        ObjectNode facets = node.putObject("facets");
        for (Facet facet : answer.facets()) {
            ArrayNode counts = facets.putArray(lower(facet.kind()));
            facet.counts().forEach(count -> counts.addObject().put("value", count.value()).put("articles", count.articles()));
        }
        return node;
    }

    /** The same with {@code answer} for each hit, and the {@code host} that gave it; null where the hit cannot be checked. */
    static ObjectNode of(String query, Host host, TrueAnswer answer) {
        ObjectNode node = of(query, answer.answer());
        node.put("host", host.name());
        for (JsonNode hit : node.get("hits")) {
            CheckReport report = answer.reports().get(hit.get("id").asText());
            ((ObjectNode) hit).put("answer", report == null ? null : report.cause().token());
        }
        return node;
    }

    private static void write(Hit hit, ObjectNode one) {
        one.put("id", hit.id());
        hit.aliases().forEach(one.putArray("aliases")::add);
        one.put("language", hit.language()).put("title", hit.title()).put("score", hit.score()).put("snippet", hit.snippet().text())
                .put("vanished", hit.vanished());
        hit.languages().forEach(one.putArray("languages")::add);
        hit.why().forEach(one.putArray("why")::add);
        ArrayNode reasons = one.putArray("reasons");
        hit.reasons().forEach(
                reason -> reasons.addObject().put("kind", lower(reason.kind())).put("words", reason.words()).put("share", reason.share()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
