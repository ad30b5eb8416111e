// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.probe.Footprint;
import org.probebook.probe.Forecast;
import org.probebook.probe.Forecast.Outlook;
import org.probebook.probe.ProbeWords;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a check would ask, and what that takes and leaves, for a reader and as JSON. */
final class PreflightReport {
    private PreflightReport() {
    }

    /** By host; what is said of several questions stands once, below them. */
    static List<String> lines(List<Forecast> forecasts) {
        Map<String, List<Forecast>> hosts = new LinkedHashMap<>();
        forecasts.forEach(forecast -> hosts.computeIfAbsent(forecast.host().name(), host -> new ArrayList<>()).add(forecast));
        List<String> lines = new ArrayList<>();
        hosts.forEach((host, asked) -> {
            lines.add(host);
            asked.forEach(forecast -> lines.add("  " + sign(forecast) + " " + ProbeWords.line(forecast.probe())
                    + (forecast.message().isEmpty() ? "" : "  (" + forecast.message() + ")")));
            footprints(asked).forEach((said, of) -> lines.add("    " + said + ": " + String.join(", ", of)));
        });
        return lines;
    }

    private static Map<String, List<String>> footprints(List<Forecast> asked) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Forecast forecast : asked) {
            boolean sent = forecast.outlook() == Outlook.ASKED || forecast.outlook() == Outlook.DOUBTFUL;
            forecast.footprint().filter(footprint -> sent).ifPresent(footprint -> {
                String kind = ProbeWords.kind(forecast.probe());
                note("seen as " + footprint.looksLike(), kind, said);
                note("leaves " + footprint.leaves(), kind, said);
                if (footprint.contents()) {
                    note("reads what files or logs say", kind, said);
                }
            });
        }
        return said;
    }

    private static void note(String words, String kind, Map<String, List<String>> said) {
        List<String> kinds = said.computeIfAbsent(words, key -> new ArrayList<>());
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
    }

    private static String sign(Forecast forecast) {
        return switch (forecast.outlook()) {
            case ASKED -> "·";
            case DOUBTFUL -> "!";
            case NOT_APPLICABLE -> "–";
            case UNSUPPORTED -> "?";
        };
    }

    static ObjectNode json(List<Forecast> forecasts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode questions = node.putArray("questions");
        for (Forecast forecast : forecasts) {
            ObjectNode row = questions.addObject().put("host", forecast.host().name()).put("address", forecast.host().address());
            row.set("probe", KnowledgeJson.of(forecast.probe()));
            ArrayNode conditions = row.putArray("conditions");
            forecast.expectations().forEach(leaf -> conditions.add(leaf.getId()));
            row.put("outlook", forecast.outlook().token()).put("message", forecast.message());
            forecast.footprint().ifPresent(footprint -> row.set("footprint", json(footprint)));
        }
        return node;
    }

    private static ObjectNode json(Footprint footprint) {
        return JsonNodeFactory.instance.objectNode().put("rights", footprint.rights().words()).put("contents", footprint.contents())
                .put("looksLike", footprint.looksLike()).put("leaves", footprint.leaves());
    }
}
