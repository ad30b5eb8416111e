// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

/** Gathers the words of one block while its elements pass, and whether all of them are in bold print. */
final class BlockWords {
    private final StringBuilder words = new StringBuilder();
    private boolean plain;
    private int bold;

    void add(char[] characters, int start, int length) {
        words.append(characters, start, length);
        plain |= bold == 0 && !isBlank(characters, start, length);
    }

    /** A line end that was meant. */
    void lineEnd() {
        words.append('\n');
    }

    /** A blank between two words of one block that stood in blocks of their own. */
    void gap() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    void startBold() {
        bold++;
    }

    void endBold() {
        bold = Math.max(0, bold - 1);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether there are words, and all in bold print. */
    boolean isBold() {
        return !plain && !words.toString().isBlank();
    }

    /** The words behind a place, for the words of a link. */
    String from(int place) {
        return words.substring(Math.min(place, words.length()));
    }

    int length() {
        return words.length();
    }

    /** The words with single blanks, line ends kept; starts anew. */
    String take() {
        String taken = words.toString().replace('\u00A0', ' ').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replaceAll("[ \t]+", " ")
                .replaceAll(" ?\n ?", "\n").strip();
        clear();
        return taken;
    }

    /** The words as they stand; starts anew. */
    String takeVerbatim() {
        String taken = words.toString().stripTrailing();
        clear();
        return taken;
    }

    private void clear() {
        words.setLength(0);
        plain = false;
    }

    private static boolean isBlank(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }
}
