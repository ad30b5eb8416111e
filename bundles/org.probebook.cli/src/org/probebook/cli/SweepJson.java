// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Optional;

import org.probebook.library.CheckReport;
import org.probebook.library.Swept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Lines: an object for each host and article, which holds what a check of it does. */
final class SweepJson implements SweepForm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "host";

    @Override
    public Optional<String> head() {
        return Optional.empty();
    }

    @Override
    public List<String> lines(Swept swept) {
        return swept.reports().stream().map(report -> line(swept, report).toString()).toList();
    }

    private static ObjectNode line(Swept swept, CheckReport report) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put(HOST, swept.host().name()).put("address", swept.host().address())
                .put("cause", report.cause().token());
        line.setAll(CheckJson.of(report));
        return line;
    }

    @Override
    public Optional<String> host(String line) {
        try {
            return Optional.ofNullable(JSON.readTree(line)).map(node -> node.get(HOST)).map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            // the last line of a sweep that was killed may be cut short; it is about nobody then, and asked for again
            return Optional.empty();
        }
    }
}
