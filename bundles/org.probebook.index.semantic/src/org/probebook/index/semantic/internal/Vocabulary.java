// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The pieces of words that the model knows, with their numbers. Safe in any thread. */
final class Vocabulary {
    /** How a piece that continues a word begins. */
    static final String CONTINUED = "##";

    private final Map<String, Integer> numbers;
    private final int begin;
    private final int end;
    private final int unknown;

    Vocabulary(Map<String, Integer> numbers) throws IOException {
        this.numbers = Map.copyOf(numbers);
        begin = special("[CLS]");
        end = special("[SEP]");
        unknown = special("[UNK]");
    }

    private int special(String piece) throws IOException {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IOException("the vocabulary of the model is damaged: it has no " + piece);
        }
        return number;
    }

    /**
     * Reads the vocabulary out of a tokenizer's description.
     *
     * @param json a {@code tokenizer.json} whose model is WordPiece; not closed
     */
    static Vocabulary read(InputStream json) throws IOException {
        Map<String, Integer> numbers = HashMap.newHashMap(32_000);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT && "vocab".equals(parser.currentName())) {
                    for (String piece = parser.nextFieldName(); piece != null; piece = parser.nextFieldName()) {
                        numbers.put(piece, parser.nextIntValue(-1));
                    }
                }
            }
        }
        return new Vocabulary(numbers);
    }

    /** The number of a piece as the vocabulary spells it; below 0 when it has none. */
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }

    /** What stands before a text. */
    int begin() {
        return begin;
    }

    /** What stands after a text. */
    int end() {
        return end;
    }

    /** What stands for a word without pieces. */
    int unknown() {
        return unknown;
    }
}
