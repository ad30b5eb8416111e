// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probebook.index.SearchFilter;
import org.probebook.index.SearchOrder;
import org.probebook.index.SearchRequest;
import org.probebook.library.KeptSearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Searches as JSON that a person can read. Members that it does not know are passed over. */
final class SearchesJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 50;

    private SearchesJson() {
    }

    /** What was read is not what {@link #written} writes. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(Exception cause) {
            super(cause);
        }
    }

    static byte[] written(SearchesFile.Content content) throws IOException {
        ObjectNode node = JSON.createObjectNode().put("remember", content.remembers());
        ArrayNode saved = node.putArray("saved");
        content.saved().forEach(search -> write(search, saved.addObject().put("name", search.name())));
        ArrayNode past = node.putArray("past");
        content.past().forEach(search -> write(search, past.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    }

    private static void write(KeptSearch search, ObjectNode node) {
        SearchRequest request = search.request();
        node.put("text", request.text()).put("when", search.when().toString());
        request.language().ifPresent(language -> node.put("language", language));
        if (request.order() != SearchOrder.RELEVANCE) {
            node.put("order", request.order().name());
        }
        if (!request.meaning()) {
            node.put("meaning", false);
        }
        SearchFilter filter = request.filter();
        if (!filter.none()) {
            ObjectNode only = node.putObject("only");
            write(only, "languages", filter.languages());
            if (!filter.productWords().isEmpty()) {
                only.put("productWords", filter.productWords());
            }
            write(only, "products", filter.products());
            write(only, "years", filter.years());
            write(only, "kinds", filter.kinds());
            write(only, "problems", filter.problems());
            write(only, "ids", filter.ids());
        }
    }

    private static void write(ObjectNode node, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.stream().map(Object::toString).sorted().forEach(array::add);
        }
    }

    static SearchesFile.Content read(byte[] bytes) throws IOException, DamagedException {
        try {
            JsonNode node = JSON.readTree(bytes);
            return new SearchesFile.Content(node.path("remember").asBoolean(true), searches(node.path("past")),
                    searches(node.path("saved")));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new DamagedException(e);
        }
    }

    private static List<KeptSearch> searches(JsonNode nodes) {
        List<KeptSearch> searches = new ArrayList<>();
        nodes.forEach(node -> searches
                .add(new KeptSearch(node.path("name").asText(), request(node), Instant.parse(node.path("when").asText()))));
        return searches;
    }

    private static SearchRequest request(JsonNode node) {
        JsonNode only = node.path("only");
        SearchFilter filter = new SearchFilter(values(only, "languages", Function.identity()), only.path("productWords").asText(),
                values(only, "products", Function.identity()), values(only, "years", Integer::valueOf),
                values(only, "kinds", Function.identity()), values(only, "problems", Function.identity()),
                values(only, "ids", Function.identity()));
        return SearchRequest.of(node.path("text").asText(), LIMIT)
                .in(Optional.of(node.path("language").asText()).filter(language -> !language.isEmpty())).only(filter)
                .by(SearchOrder.valueOf(node.path("order").asText(SearchOrder.RELEVANCE.name())))
                .meaning(node.path("meaning").asBoolean(true));
    }

    private static <T> Set<T> values(JsonNode node, String name, Function<String, T> value) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(one -> texts.add(one.asText()));
        return texts.stream().map(value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
