// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.reference;

import java.util.function.Consumer;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.NamedPipe;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Finds named pipes: {@code \PIPE\spoolss}, in local and in remote paths. */
public final class PipeScanner {
    private static final String PIPE = "\\PIPE\\";
    private static final int LONGEST = 64;

    private final Consumer<Fact> found;
    private final String text;

    public PipeScanner(String text, Consumer<Fact> found) {
        this.found = found;
        this.text = text;
    }

    /** Looks at a backslash; answers where to read on. */
    public int backslash(int at) {
        if (!text.regionMatches(true, at, PIPE, 0, PIPE.length())) {
            return at;
        }
        int from = at + PIPE.length();
        int to = from;
        while (to - from < LONGEST && inName(Chars.at(text, to))) {
            to++;
        }
        while (to > from && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '\\')) {
            to--;
        }
        if (to > from) {
            found.accept(new NamedPipe(text.substring(from, to), new Span(at, to)));
        }
        return to;
    }

    private static boolean inName(char c) {
        return Chars.word(c) || "$.-\\{}#~".indexOf(c) >= 0;
    }
}
