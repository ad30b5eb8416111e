// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.report.checked.CheckedJson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Lines: an object for each host and article, which holds what a check of it does. The form that a sweep can be read from again, whole. */
public final class SweepJson implements ISweepForm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String HOST = "host";
    private static final String ADDRESS = "address";
    private static final String CAUSE = "cause";
    private static final String ARTICLE = "article";

    @Override
    public Optional<String> head() {
        return Optional.empty();
    }

    @Override
    public List<String> lines(SweepRow row) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put(HOST, row.host()).put(ADDRESS, row.address()).put(CAUSE,
                row.cause().token());
        line.setAll(CheckedJson.of(row.check()));
        return List.of(line.toString());
    }

    /** Reads host and article, and of the rest only that it is whole: there may be thousands of lines. */
    @Override
    public Optional<Subject> subject(String line) {
        String host = null;
        String article = null;
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                host = name.equals(HOST) ? parser.getValueAsString() : host;
                article = name.equals(ARTICLE) ? parser.getValueAsString() : article;
                parser.skipChildren();
            }
        } catch (IOException e) {
            // the last line of a sweep that was killed may be cut short; it is about nobody then, and asked for again
            return Optional.empty();
        }
        return host == null || article == null ? Optional.empty() : Optional.of(new Subject(host, article));
    }

    @Override
    public boolean lineForEachArticle() {
        return true;
    }

    /**
     * Reads a sweep; blocks. A last line that was cut short, since the sweep was killed, is left out.
     *
     * @return in the order of the file
     * @throws UnreadableSweepException when the file is no sweep in this form, with the line
     */
    public static List<SweepRow> read(Path file) throws IOException {
        List<SweepRow> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String next = in.readLine();
            for (int number = 1; next != null; number++) {
                String line = next;
                next = in.readLine();
                try {
                    rows.add(row(JSON.readTree(line)));
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    boolean cut = next == null && e instanceof JsonProcessingException && line.startsWith("{");
                    if (!cut) {
                        throw new UnreadableSweepException(
                                file + " is no sweep in JSON Lines, at line " + number + ": name one that was written with --json", e);
                    }
                }
            }
        } catch (MalformedInputException e) {
            throw new UnreadableSweepException(file + " is no text in UTF-8: name a sweep that was written with --json", e);
        }
        return rows;
    }

    private static SweepRow row(JsonNode line) {
        if (!line.path(HOST).isTextual()) {
            throw new IllegalArgumentException("a line without a host");
        }
        return new SweepRow(line.get(HOST).asText(), line.path(ADDRESS).asText(), CheckedJson.answer(line, CAUSE), CheckedJson.read(line));
    }
}
