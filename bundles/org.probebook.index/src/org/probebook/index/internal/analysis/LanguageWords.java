// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.analysis;

import java.util.ArrayList;
import java.util.List;

/** Takes from a text the words that tell its language: letters only, in lower case. Paths, codes, addresses and names such as {@code KeepConn} or {@code Rdr.sys} tell none. */
public final class LanguageWords {
    private static final String TECHNICAL = "\\_@=%$#|<>{}*^~";
    private static final int LONGEST = 40;

    private LanguageWords() {
    }

    /**
     * The words of a text in order, at most so many. A letter of Chinese is a word, as is one of Japanese that Chinese has too; kana and Hangul are left out, their script tells
     * the language.
     */
    public static List<String> of(CharSequence text, int most) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            char c = text.charAt(at);
            if (Unspaced.isLetter(c)) {
                at++;
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                    words.add(String.valueOf(c));
                }
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                at = readChunk(text, at, words);
            }
        }
        return words;
    }

    private static int readChunk(CharSequence text, int from, List<String> words) {
        int end = from;
        boolean technical = false;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Unspaced.isLetter(text.charAt(end))) {
            char c = text.charAt(end);
            technical |= Character.isDigit(c) || TECHNICAL.indexOf(c) >= 0 || joinsName(text, from, end);
            end++;
        }
        if (!technical) {
            addWords(text, from, end, words);
        }
        return end;
    }

    /** A dot or colon between letters, and a capital after a small letter. */
    private static boolean joinsName(CharSequence text, int from, int at) {
        if (at == from || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (c == '.' || c == ':' || c == '/') {
            char after = text.charAt(at + 1);
            return c == '/' ? after == '/' : Character.isLetter(before) && Character.isLetter(after) && !Unspaced.isLetter(after);
        }
        return Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    private static void addWords(CharSequence text, int from, int to, List<String> words) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && (Character.isLetter(text.charAt(i)) || Unspaced.isSign(text.charAt(i)))) {
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                words.add(lower(text, start, i));
            }
            start = i + 1;
        }
    }

    private static String lower(CharSequence text, int from, int to) {
        char[] word = new char[to - from];
        for (int i = from; i < to; i++) {
            word[i - from] = Character.toLowerCase(text.charAt(i));
        }
        return new String(word);
    }
}
