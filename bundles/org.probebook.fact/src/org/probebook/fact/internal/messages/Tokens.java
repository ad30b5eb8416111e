// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.util.Arrays;

/**
 * A text cut into words by hash: words as they are in scripts with blanks, overlapping pairs of characters in Chinese, Japanese and Korean. What a program puts into a
 * message (paths, numbers, names of files) is marked, and so are the places where a sentence or a line ends.
 */
final class Tokens {
    /** A sentence, a line or a quotation ends before this word. */
    static final int BREAK = 1;
    /** A path, a number, a file name: a message may hold any of these. */
    static final int VARIABLE = 2;
    /** A placeholder of a message stands before this word: anything may stand there. */
    static final int PLACEHOLDER = 4;
    /** A pair of East Asian characters. */
    static final int PAIR = 8;

    private static final int LONGEST_WORD = 80;

    private final String text;
    private final char[] folded;
    private int[] hashes = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private byte[] marks = new byte[32];
    private int size;
    private int pending;

    private Tokens(String text) {
        this.text = text;
        this.folded = new char[text.length()];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens;
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }

    /** Where the word begins in the text. */
    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    boolean is(int i, int mark) {
        return (marks[i] & mark) != 0;
    }

    /** Whether a break or a placeholder stands behind the last word. */
    boolean endsWith(int mark) {
        return (pending & mark) != 0;
    }

    /** Whether two words that begin alike differ only by their ending or by one letter. */
    boolean resembles(int i, Tokens other, int j) {
        if (folded[starts[i]] != other.folded[other.starts[j]]) {
            return false;
        }
        int length = ends[i] - starts[i];
        int otherLength = other.ends[j] - other.starts[j];
        if (Math.min(length, otherLength) < 4 || Math.abs(length - otherLength) > 3 || is(i, PAIR)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(length, otherLength);
        while (same < shorter && folded[starts[i] + same] == other.folded[other.starts[j] + same]) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && folded[ends[i] - 1 - tail] == other.folded[other.ends[j] - 1 - tail]) {
            tail++;
        }
        int longer = Math.max(length, otherLength);
        return same + tail >= longer - 1 || same >= 4 && 10 * same >= 7 * longer;
    }

    private void read() {
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c == '%') {
                int end = placeholderEnd(at);
                pending |= end > at + 1 ? PLACEHOLDER : 0;
                at = end;
            } else if (letter(c)) {
                at = eastAsian(c) ? pairs(at) : word(at);
            } else {
                separator(at, c);
                at++;
            }
        }
    }

    private void separator(int at, char c) {
        switch (c) {
            case '\n', '\r', '"', '“', '”', '„', '«', '»', '!', '?', ';', '(', ')', '[', ']', '{', '}', '<', '>', '|', '。', '、', '，', '：',
                    '！', '？', '「',
                    '」', '『', '』', '（', '）', '；', '•' ->
                pending |= BREAK;
            case '.', ':', '-', '–', '—', ',' ->
                pending |= at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)) ? BREAK : 0;
            default -> {
                // blanks and signs within a sentence
            }
        }
    }

    private int word(int from) {
        int end = from;
        int hash = 0;
        boolean digits = false;
        while (end < text.length() && letter(text.charAt(end)) && !eastAsian(text.charAt(end)) && end - from < LONGEST_WORD) {
            char c = Folding.fold(text.charAt(end));
            digits |= c >= '0' && c <= '9';
            folded[end] = c;
            hash = c == Folding.NONE ? hash : 31 * hash + c;
            end++;
        }
        add(mixed(hash), from, end, digits || joined(from - 1) || joined(end) ? VARIABLE : 0);
        return end;
    }

    /** A sign of paths, addresses and file names, with no blank on either side. */
    private boolean joined(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean tight = at > 0 && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
        return c == '\\' || c == '_' || c == '@' || tight && (c == '/' || c == ':' || c == '.' || c == '$');
    }

    private int pairs(int from) {
        int end = from;
        while (end < text.length() && eastAsian(text.charAt(end))) {
            folded[end] = text.charAt(end);
            end++;
        }
        if (end == from + 1) {
            add(mixed(text.charAt(from)), from, end, PAIR);
        }
        for (int i = from; i + 1 < end; i++) {
            add(mixed(31 * text.charAt(i) + text.charAt(i + 1)), i, i + 2, PAIR);
        }
        return end;
    }

    private void add(int hash, int from, int to, int mark) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        hashes[size] = hash;
        starts[size] = from;
        ends[size] = to;
        marks[size] = (byte) (mark | pending);
        size++;
        pending = 0;
    }

    /** Placeholders as documentation and translators write them: {@code %1}, {@code %hs}, {@code % 08lx}, {@code %1!s!}. */
    private int placeholderEnd(int percent) {
        int at = percent + 1;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int from = at;
        while (at < text.length() && at < from + 4 && "0123456789hlwsxduzHLWSXDUZ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == from || at < text.length() && letter(text.charAt(at)) && !eastAsian(text.charAt(at))) {
            return percent + 1;
        }
        int close = at < text.length() && text.charAt(at) == '!' ? text.indexOf('!', at + 1) : -1;
        return close > 0 && close <= at + 4 ? close + 1 : at;
    }

    private static boolean letter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean eastAsian(char c) {
        return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF;
    }

    private static int mixed(int hash) {
        int h = hash * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85EBCA77;
        return h ^ h >>> 13;
    }
}
