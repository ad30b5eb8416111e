// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Locale;

import org.probebook.article.render.ArticlePlain;
import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.library.ArticleFact;

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
        List.of("registry", "files", "errors", "services", "commands", "commandsAt", "pipes", "refs", "refsAt")
                .forEach(json.node::putArray);
        facts.forEach(json::add);
        return json.node;
    }

    private void add(ArticleFact fact) {
        switch (fact.fact()) {
            case Fact.RegistryValue value -> at(array("registry").addObject().put("key", value.key()).put("name", value.name()), fact);
            case Fact.FileVersion file -> at(array("files").addObject().put("name", file.name()).put("version", file.version()), fact);
            case Fact.ErrorCode code ->
                at(array("errors").addObject().put("code", code.printed()).put("space", code.space().name().toLowerCase(Locale.ROOT))
                        .put("symbol", symbol(code)), fact);
            case Fact.NamedCode code -> at(array("errors").addObject().put("code", code.code()).put("space", "app"), fact);
            case Fact.NamedPipe pipe -> at(array("pipes").addObject().put("name", pipe.name()), fact);
            case Fact.ArticleReference reference -> {
                array("refs").add(reference.id());
                array("refsAt").add(place(fact));
            }
        }
    }

    /** As public headers name the code; null where it is not in the catalogue. */
    private static String symbol(Fact.ErrorCode code) {
        return ErrorCatalogue.standard().code(code.space(), code.code()).map(ErrorCatalogue.Entry::symbol).orElse(null);
    }

    private ArrayNode array(String name) {
        return (ArrayNode) node.get(name);
    }

    private void at(ObjectNode row, ArticleFact fact) {
        row.set("at", place(fact));
    }

    private ArrayNode place(ArticleFact fact) {
        int from = text.place(fact.section(), fact.fact().at().from());
        int length = fact.fact().at().to() - fact.fact().at().from();
        return JsonNodeFactory.instance.arrayNode().add(from).add(from + length);
    }
}
