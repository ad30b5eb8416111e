// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a sentence, or what stands between quotation marks there.
 *
 * @param text without quotation marks and without the sign behind it
 * @param quoted whether it stands between quotation marks
 * @param comma whether a comma or a semicolon stands behind it
 * @param colon whether a colon stands behind it
 * @param bracket whether it stands in brackets for itself
 */
public record Word(String text, int from, int to, boolean quoted, boolean comma, boolean colon, boolean bracket) {
    private static final int LONGEST_QUOTE = 100;
    private static final int MOST_WORDS = 200;
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";
    private static final String SIGNS = ".,;:!?()\"'”»";

    /** Whether it begins with a capital. */
    public boolean capital() {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || text.indexOf('_') > 0 || text.startsWith("<")
                || text.length() > 2 && text.substring(1).chars().anyMatch(Character::isUpperCase));
    }

    /** The words between two places, sentence by sentence. */
    public static List<List<Word>> sentences(String text, int from, int to) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = quoted(text, at, to);
            boolean quoted = end > at;
            if (!quoted) {
                end = at;
                while (end < to && !Character.isWhitespace(text.charAt(end)) && (end == at || OPENING.indexOf(text.charAt(end)) < 0)) {
                    end++;
                }
            }
            at = word(text, at, end, quoted, to, words);
            if (!words.isEmpty() && (ends(text, at, to) || words.size() >= MOST_WORDS)) {
                sentences.add(words);
                words = new ArrayList<>();
            }
        }
        if (!words.isEmpty()) {
            sentences.add(words);
        }
        return sentences;
    }

    private static int quoted(String text, int at, int to) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return text.charAt(at) == '<' ? closing(text, at, to, '>') : at;
        }
        int end = closing(text, at, to, CLOSING.charAt(kind));
        return end == at && kind == 2 ? closing(text, at, to, '”') : end;
    }

    private static int closing(String text, int at, int to, char sign) {
        for (int i = at + 1; i < to && i - at < LONGEST_QUOTE && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == sign) {
                return i + 1;
            }
        }
        return at;
    }

    private static int word(String text, int from, int end, boolean quoted, int to, List<Word> words) {
        int start = from;
        int stop = end;
        boolean placeholder = text.charAt(from) == '<';
        while (!quoted && start < stop && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int behind = end;
        while (quoted && behind < to && ".,;:)".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        while (!quoted && stop > start && SIGNS.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        String signs = quoted ? text.substring(end, behind) : text.substring(stop, end);
        boolean comma = signs.indexOf(',') >= 0 || signs.indexOf(';') >= 0;
        String content = quoted && !placeholder ? text.substring(from + 1, end - 1).strip() : text.substring(start, stop);
        if (!content.isEmpty()) {
            words.add(new Word(content, start, stop, quoted && !placeholder, comma, signs.indexOf(':') >= 0,
                    text.charAt(from) == '(' && signs.indexOf(')') >= 0));
        }
        return Math.max(behind, from + 1);
    }

    private static boolean ends(String text, int at, int to) {
        if (at >= to) {
            return true;
        }
        char last = text.charAt(at - 1);
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        boolean stop = last == '.' || last == '!' || last == '?' || (last == ')' || last == '"') && before == '.';
        return stop && Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n' && at + 1 < to && text.charAt(at + 1) == '\n';
    }
}
