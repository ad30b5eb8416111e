// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Locale;
import java.util.Set;

/** Finds where sentences end. */
final class SentenceEnd {
    private static final int LONGEST_SENTENCE = 900;
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "etc", "vs", "bijv", "z.b", "p.ex", "ej", "nr", "no");

    private SentenceEnd() {
    }

    /** A sentence ends with a full stop before a blank, with an empty line, or where it gets too long. */
    static int of(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_SENTENCE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '。';
            if (stop && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)) || c == '。') && !abbreviation(text, from, i)) {
                return i + 1;
            }
        }
        return limit;
    }

    private static boolean abbreviation(String text, int from, int dot) {
        int start = dot;
        while (start > from && dot - start < 6 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || start == from && word.length() <= 2;
    }
}
