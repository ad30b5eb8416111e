// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

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
     * Reads the vocabulary out of a tokenizer's description. By hand, since this is waited for when the first search of a process is made: a parser takes as long to be loaded as the rest.
     *
     * @param json a {@code tokenizer.json} whose model is WordPiece; not closed
     */
    static Vocabulary read(InputStream json) throws IOException {
        String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Integer> numbers = HashMap.newHashMap(32_000);
        StringBuilder piece = new StringBuilder();
        int at = text.indexOf('{', Math.max(0, text.indexOf("\"vocab\"")));
        while (at >= 0 && (at = text.indexOf('"', at)) >= 0) {
            piece.setLength(0);
            int from = text.indexOf(':', piece(text, at + 1, piece)) + 1;
            at = from;
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '}') {
                at++;
            }
            numbers.put(piece.toString(), parsed(text.substring(from, at).strip()));
            at = at < text.length() && text.charAt(at) == ',' ? at : -1;
        }
        return new Vocabulary(numbers);
    }

    /** Reads a string up to its closing quote; returns where it ends. */
    private static int piece(String text, int from, StringBuilder piece) throws IOException {
        for (int at = from; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                return at + 1;
            }
            if (next == '\\' && at + 5 < text.length() && text.charAt(at + 1) == 'u') {
                piece.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                at += 5;
            } else {
                piece.append(next == '\\' ? text.charAt(++at) : next);
            }
        }
        throw new IOException("the vocabulary of the model is damaged: it ends within a piece");
    }

    private static int parsed(String digits) throws IOException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IOException("the vocabulary of the model is damaged: no number but " + digits, e);
        }
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
