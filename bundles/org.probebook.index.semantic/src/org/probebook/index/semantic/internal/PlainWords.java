// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.semantic.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text as the model's teachers did: lower case, accents off, punctuation marks and Chinese characters by themselves. After the basic tokenizer of BERT
 * (Devlin et al. 2019), uncased.
 */
final class PlainWords {
    private static final int REPLACEMENT = 0xFFFD;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private PlainWords() {
    }

    /** The words of a text in order. */
    static List<String> of(String text) {
        PlainWords plain = new PlainWords();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(plain::add);
        plain.end();
        return plain.words;
    }

    private void add(int character) {
        if (space(character)) {
            end();
        } else if (alone(character)) {
            end();
            word.appendCodePoint(character);
            end();
        } else if (!dropped(character)) {
            word.appendCodePoint(Character.toLowerCase(character));
        }
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean space(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean alone(int character) {
        return punctuation(character) || chinese(character);
    }

    /** Every mark of ASCII counts, also those that Unicode calls symbols. */
    private static boolean punctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    /** The blocks of unified and compatibility ideographs; Kana and Hangul are words as others are. */
    private static boolean chinese(int character) {
        return character >= 0x4E00 && character <= 0x9FFF || character >= 0x3400 && character <= 0x4DBF
                || character >= 0x20000 && character <= 0x2CEAF || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x2F800 && character <= 0x2FA1F;
    }

    private static boolean dropped(int character) {
        return character == REPLACEMENT || switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED,
                    Character.NON_SPACING_MARK ->
                true;
            default -> false;
        };
    }
}
