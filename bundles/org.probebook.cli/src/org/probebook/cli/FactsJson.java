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
                at(array("errors").addObject().put("code", printed(code)).put("space", code.space().name().toLowerCase(Locale.ROOT))
                        .put("symbol", symbol(code)), fact);
            case Fact.NamedCode code -> at(named(array("errors").addObject(), code.code()), fact);
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

    /** Where a text gives only the symbol, the code that it stands for. */
    private static String printed(Fact.ErrorCode code) {
        boolean symbol = code.printed().indexOf('_') > 0 || code.printed().startsWith("WSA");
        boolean decimal = code.space() == Fact.Space.WIN32 || code.space() == Fact.Space.EVENT;
        return !symbol ? code.printed() : decimal ? Long.toString(code.code()) : String.format(Locale.ROOT, "0x%08X", code.code());
    }

    /** A symbol that the catalogue does not have stands for a code that is not known. */
    private static ObjectNode named(ObjectNode row, String name) {
        boolean symbol = name.indexOf('_') > 0;
        return row.put("code", symbol ? "" : name).put("space", "app").put("symbol", symbol ? name : null);
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
