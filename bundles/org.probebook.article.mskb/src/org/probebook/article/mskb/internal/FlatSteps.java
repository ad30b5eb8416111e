// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.mskb.internal;

import java.util.Set;

/**
 * Follows the numbers of steps, the letters of their parts and the dashes of lists through flattened text. A number or letter counts only when it
 * is the next one of its kind. State of one reading.
 */
final class FlatSteps {
    /** Behind these a number belongs to the sentence, though a full stop follows it. */
    private static final Set<String> NUMBERED = Set.of("step", "steps", "to", "of", "is", "or", "and", "than", "in", "at", "by", "from",
            "version", "Version",
            "versions", "Windows", "NT", "MS-DOS", "DOS", "Word", "Office", "Exchange", "method", "Method", "option", "Option", "level",
            "page", "chapter", "disk", "Disk", "Pack", "SP", "drive", "=");

    private static final Set<String> BETWEEN = Set.of("-or-", "-and-", "or-", "and-");

    /** How many characters the second entry is away at most. */
    private static final int NEAR = 4000;

    private int nextNumber = 1;
    private char nextLetter = 'a';
    private boolean dashes;
    private int opened = -1;
    private int depth;

    /**
     * The marker of the entry that begins at an offset, {@code 3.}, {@code b.} or {@code -}; empty when none does.
     *
     * @param text the text
     * @param at offset of a word
     */
    String markerAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '-') {
            return dashAt(text, at);
        }
        int end = c >= '1' && c <= '9' ? digits(text, at) : Character.isLetter(c) ? at + 1 : at;
        boolean marker = end > at && end + 2 < text.length() && text.charAt(end) == '.' && text.charAt(end + 1) == ' '
                && startsEntry(text, end + 2);
        if (!marker || NUMBERED.contains(wordBefore(text, at))) {
            return "";
        }
        boolean counted = Character.isDigit(c) ? number(text, at, Integer.parseInt(text.substring(at, end))) : letter(text, at, c);
        return counted ? text.substring(at, end + 1) : "";
    }

    /** Whether the entry at an offset began another list than the one before it. */
    boolean opened(int at) {
        return opened == at;
    }

    /** How deep the entry lies that was found last. */
    int depth() {
        return depth;
    }

    private String dashAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != ' '
                || !Character.isLetterOrDigit(text.charAt(at + 2)) && !startsEntry(text, at + 2)) {
            return "";
        }
        String before = wordBefore(text, at);
        boolean announced = before.endsWith(":") || BETWEEN.contains(before);
        boolean continued = dashes && at > 1 && (Character.isLetterOrDigit(text.charAt(at - 2)) || before.endsWith(")"));
        boolean opened = opens(text, at) && !before.endsWith(")");
        if (!announced && !((opened || continued) && startsEntry(text, at + 2))) {
            return "";
        }
        found(at, !dashes, 0);
        dashes = true;
        return "-";
    }

    private boolean number(String text, int at, int number) {
        boolean first = number == 1 && (opens(text, at) || holds(text, at, " 2. "));
        if (!first && (number != nextNumber || number == 1)) {
            return false;
        }
        found(at, first, 0);
        nextNumber = number + 1;
        nextLetter = 'a';
        dashes = false;
        return true;
    }

    private boolean letter(String text, int at, char letter) {
        char lower = Character.toLowerCase(letter);
        boolean first = lower == 'a' && opens(text, at) && holds(text, at, " " + (char) (letter + 1) + ". ");
        if (!first && (lower != nextLetter || lower == 'a')) {
            return false;
        }
        found(at, false, nextNumber > 1 ? 1 : 0);
        nextLetter = (char) (lower + 1);
        dashes = false;
        return true;
    }

    private void found(int at, boolean opens, int deep) {
        opened = opens ? at : -1;
        depth = deep;
    }

    private static boolean holds(String text, int from, String later) {
        return text.indexOf(later, from, Math.min(text.length(), from + NEAR)) > 0;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - from < 3) {
            end++;
        }
        return end;
    }

    private static String wordBefore(String text, int at) {
        return at < 2 ? "" : text.substring(text.lastIndexOf(' ', at - 2) + 1, at - 1);
    }

    private static boolean startsEntry(String text, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"<[(\\'".indexOf(c) >= 0;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || ".:!?)".indexOf(text.charAt(at - 2)) >= 0;
    }
}
