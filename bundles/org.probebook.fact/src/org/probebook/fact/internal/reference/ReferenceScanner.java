// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.reference;

import java.util.function.Consumer;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.ArticleReference;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Finds the numbers of articles: {@code Q258837}, {@code KB258837}, {@code KB 258837}, also where a title is glued to them. */
public final class ReferenceScanner {
    private static final int LONGEST_GLUED = 40;

    private final Consumer<Fact> found;
    private final String text;

    public ReferenceScanner(String text, Consumer<Fact> found) {
        this.found = found;
        this.text = text;
    }

    /** Looks at a word; answers the end of the number, or {@code from} when there is none. */
    public int word(int from, int to) {
        char first = (char) (text.charAt(from) | 0x20);
        if (first == 'q') {
            return joined(from, from + 1, to, 5, 6);
        }
        if (first != 'k' || !text.regionMatches(true, from, "KB", 0, 2)) {
            return from;
        }
        if (to - from == 2 && Chars.at(text, to) == ' ') {
            return joined(from, to + 1, Chars.wordEnd(text, to + 1), 6, 7);
        }
        return joined(from, from + 2, to, 6, 7);
    }

    private int joined(int from, int digits, int to, int least, int most) {
        int end = digits;
        while (end < to && Chars.digit(text.charAt(end))) {
            end++;
        }
        boolean whole = end == to || Chars.upper(text.charAt(end)) && to - end < LONGEST_GLUED && lowerFollows(end, to);
        if (end - digits < least || end - digits > most || !whole || packageName(to)) {
            return from;
        }
        found.accept(new ArticleReference("Q" + text.substring(digits, end), new Span(from, end)));
        return end;
    }

    /** The first word of a title begins with a capital; {@code Q234567A} is a part number. */
    private boolean lowerFollows(int from, int to) {
        return from + 1 < to
                ? Character.isLowerCase(text.charAt(from + 1)) || Chars.upper(text.charAt(from + 1))
                : Chars.at(text, to) == ' ';
    }

    /** A package is often named after its article, as {@code Q301625.exe}: that is a file, and no reference. */
    private boolean packageName(int to) {
        return Chars.at(text, to) == '.' && Chars.latin(Chars.at(text, to + 1));
    }
}
