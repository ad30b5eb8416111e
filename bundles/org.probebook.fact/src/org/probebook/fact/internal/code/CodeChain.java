// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import java.util.Locale;
import java.util.Set;

import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.internal.text.Chars;

/** Codes that follow one another, where only the first has its cue: {@code error 71 or 1395}, {@code events 5, 6 and 7}, {@code 1157 (0x485)}. */
final class CodeChain {
    private static final int LONGEST = 10;
    private static final Set<String> WORDS = Set.of("or", "and", "of", "en", "oder", "und", "ou", "et", "o", "y", "e", "eller", "och", "og",
            "tai", "ja", "или",
            "и", "lub", "i", "nebo", "a", "veya", "ve", "または", "と", "或", "和", "또는", "및", "&", "/", ", or", ", and");
    private static final Set<String> SAME_CODE = Set.of("(", "=", "[", ":");

    private final String text;
    private ErrorCode last;

    CodeChain(String text) {
        this.text = text;
    }

    void last(ErrorCode code) {
        last = code;
    }

    /** The space of the code before, when this number continues it; null when it does not. */
    Space continued(int from, int to, NumberToken token) {
        if (last == null) {
            return null;
        }
        int start = last.at().to();
        if (from <= start || from - start > LONGEST) {
            return null;
        }
        String between = text.substring(start, from).strip();
        if (SAME_CODE.contains(between)) {
            return token.value() == last.code() ? last.space() : null;
        }
        boolean listed = between.equals(",") && anotherFollows(to);
        return listed || WORDS.contains(between.toLowerCase(Locale.ROOT)) ? last.space() : null;
    }

    /** A comma alone joins two clauses as often as two codes; it joins codes when the list goes on. */
    private boolean anotherFollows(int to) {
        int next = Chars.skipBlanks(text, to);
        boolean comma = Chars.at(text, next) == ',';
        next = comma ? Chars.skipBlanks(text, next + 1) : next;
        int end = Chars.wordEnd(text, next);
        boolean word = end > next && end - next < LONGEST && WORDS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
        return word ? Chars.digit(Chars.at(text, Chars.skipBlanks(text, end))) : comma && Chars.digit(Chars.at(text, next));
    }
}
