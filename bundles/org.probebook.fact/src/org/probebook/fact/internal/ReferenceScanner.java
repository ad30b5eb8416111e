// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import org.probebook.fact.Fact.ArticleReference;
import org.probebook.fact.Span;

/** Finds the numbers of articles: {@code Q258837}, {@code KB258837}, {@code KB 258837}. */
final class ReferenceScanner {
    private final Reading reading;
    private final String text;

    ReferenceScanner(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Looks at a word of letters before the place {@code letters} and digits behind it; answers whether it is a reference. */
    boolean joined(int from, int letters, int to) {
        int digits = to - letters;
        boolean q = letters - from == 1 && (text.charAt(from) | 0x20) == 'q' && (digits == 5 || digits == 6);
        boolean kb = letters - from == 2 && knowledgeBase(from) && (digits == 6 || digits == 7);
        return (q || kb) && found(from, letters, to);
    }

    /** Looks at a word of letters; answers the end of a number behind it that belongs to it, or the word's own end. */
    int spaced(int from, int to) {
        if (to - from != 2 || !knowledgeBase(from) || Chars.at(text, to) != ' ') {
            return to;
        }
        int end = Chars.wordEnd(text, to + 1);
        int digits = end - to - 1;
        boolean number = text.substring(to + 1, end).chars().allMatch(c -> c >= '0' && c <= '9');
        return number && (digits == 6 || digits == 7) && found(from, to + 1, end) ? end : to;
    }

    private boolean knowledgeBase(int from) {
        return text.regionMatches(true, from, "KB", 0, 2);
    }

    /** A package is often named after its article, as {@code Q301625.exe}: that is a file, and no reference. */
    private boolean found(int from, int digits, int to) {
        if (Chars.at(text, to) == '.' && Chars.latin(Chars.at(text, to + 1))) {
            return false;
        }
        reading.found(new ArticleReference("Q" + text.substring(digits, to), new Span(from, to)));
        return true;
    }
}
