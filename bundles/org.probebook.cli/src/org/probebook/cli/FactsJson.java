// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Locale;

import org.probebook.article.render.ArticlePlain;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.fact.RegistryData;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The facts of an article as JSON, by kind, with their places in the article's plain text. */
final class FactsJson {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final ArticlePlain text;

    private FactsJson(ArticlePlain text) {
        this.text = text;
    }

    static ObjectNode of(String asked, List<ArticleFact> facts, ArticlePlain text) {
        FactsJson json = new FactsJson(text);
        json.node.put("id", asked);
        List.of("registry", "files", "errors", "services", "commands", "commandsAt", "pipes", "ports", "functions", "refs", "refsAt")
                .forEach(json.node::putArray);
        facts.forEach(json::add);
        return json.node;
    }

    private void add(ArticleFact fact) {
        switch (fact.fact()) {
            case Fact.RegistryValue value -> at(registry(value), fact);
            case Fact.FileVersion file ->
                at(array("files").addObject().put("name", file.name()).put("version", file.version()).put("platform", file.platform()),
                        fact);
            case Fact.ErrorCode code ->
                at(array("errors").addObject().put("code", code.printed()).put("space", code.space().name().toLowerCase(Locale.ROOT))
                        .put("symbol", symbol(code)), fact);
            case Fact.NamedCode code -> at(array("errors").addObject().put("code", code.code()).put("space", "app"), fact);
            case Fact.Service service ->
                at(array("services").addObject().put("name", service.name()).put("state", service.state().name().toLowerCase(Locale.ROOT)),
                        fact);
            case Fact.Command command -> {
                array("commands").add(command.line());
                array("commandsAt").add(place(fact));
            }
            case Fact.Port port -> at(array("ports").addObject().put("port", port.number()).put("protocol", port.protocol()), fact);
            case Fact.ApiName function -> at(array("functions").addObject().put("name", function.name()), fact);
            case Fact.NamedPipe pipe -> at(array("pipes").addObject().put("name", pipe.name()), fact);
            case Fact.ArticleReference reference -> {
                array("refs").add(reference.id());
                array("refsAt").add(place(fact));
            }
        }
    }

    private ObjectNode registry(Fact.RegistryValue value) {
        RegistryData data = value.data();
        ObjectNode row = array("registry").addObject().put("key", value.key()).put("name", value.name()).put("type", data.type())
                .put("data", data.value());
        if (!data.range().isEmpty()) {
            row.put("range", data.range());
        }
        if (data.change() != RegistryData.Change.SET) {
            row.put("op", data.change().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (data.standing() != RegistryData.Standing.TOLD) {
            row.put(data.standing().name().toLowerCase(Locale.ROOT), true);
        }
        return row;
    }

    /** As public headers name the code; null where it is not in the catalogue. */
    private static String symbol(Fact.ErrorCode code) {
        return ErrorCatalogue.standard().code(code.space(), code.code()).map(ErrorCatalogue.Entry::symbol).orElse(null);
    }

    private ArrayNode array(String name) {
        return (ArrayNode) node.get(name);
    }

    private void at(ObjectNode row, ArticleFact fact) {
        row.put("sense", fact.sense().token()).put("confidence", fact.confidence());
        row.set("at", place(fact));
    }

    private ArrayNode place(ArticleFact fact) {
        int from = text.place(fact.section(), fact.fact().at().from());
        int length = fact.fact().at().to() - fact.fact().at().from();
        return JsonNodeFactory.instance.arrayNode().add(from).add(from + length);
    }
}
