// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.jsonl.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probebook.article.UnreadableArticleException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * The members of a line that an article is made of.
 *
 * @param members by name, without those that are missing, {@code null} or neither text, a number nor a list of texts; behind each text of a list stands a
 *            line end
 */
public record JsonLine(Map<String, String> members) {
    static final Set<String> MEMBERS = Set.of("id", "lang", "path", "title", "text", "translationOf", "url", "date", "revised", "updated",
            "product",
            "products", "keywords", "tags");
    private static final char BEHIND = '\n';
    /** Names are not kept beyond a line: a file can have a million different ones. */
    static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LineReader.LONGEST).maxNestingDepth(100).maxNumberLength(1000).build())
            .build();

    public JsonLine {
        members = Map.copyOf(members);
    }

    /**
     * Reads a line.
     *
     * @param bytes where the line stands
     * @param length how many bytes it has
     * @throws UnreadableArticleException when it is not exactly one JSON object; the message says where it fails
     */
    public static JsonLine parse(byte[] bytes, int length) throws UnreadableArticleException {
        int from = markLength(bytes, length);
        try (JsonParser parser = FACTORY.createParser(bytes, from, length - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableArticleException("the line is no JSON object");
            }
            Map<String, String> members = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                member(parser, members);
            }
            if (parser.nextToken() != null) {
                throw new UnreadableArticleException("something follows the object on its line");
            }
            return new JsonLine(members);
        } catch (JsonProcessingException e) {
            throw new UnreadableArticleException(
                    "the line is no valid JSON" + (e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr()));
        } catch (IOException e) {
            // Bytes that are no UTF-8; nothing else can go wrong with bytes in memory.
            throw new UnreadableArticleException("the line is no UTF-8");
        }
    }

    /** The text of a member, empty when there is none. */
    String text(String name) {
        return members.getOrDefault(name, "");
    }

    /** The texts of a member that is a list, or one text with commas; empty when there is none. */
    List<String> list(String name) {
        String said = text(name);
        return Arrays.stream(said.split(said.indexOf(BEHIND) < 0 ? "," : "\n")).map(String::strip).filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Length of the byte-order mark that some programs put before the first line. */
    static int markLength(byte[] bytes, int length) {
        return length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    private static void member(JsonParser parser, Map<String, String> members) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean said = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
        if (said && MEMBERS.contains(name)) {
            members.put(name, parser.getText());
        } else if (value == JsonToken.START_ARRAY && MEMBERS.contains(name)) {
            members.put(name, texts(parser));
        } else if (value != null && value.isStructStart()) {
            parser.skipChildren();
        }
    }

    /** The texts of a list; what else is in it is passed over. */
    private static String texts(JsonParser parser) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (JsonToken value = parser.nextToken(); value != null && value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            if (value == JsonToken.VALUE_STRING) {
                texts.append(parser.getText()).append(BEHIND);
            } else {
                parser.skipChildren();
            }
        }
        return texts.toString();
    }
}
